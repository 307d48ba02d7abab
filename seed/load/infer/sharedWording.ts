import { tokens } from '../../../server/graph/fold'
import { labelOf } from '../build/kinds'
import { lastDay } from '../identity/days'
import { wordingKey } from '../wording'
import { type InferenceRule, type InferredLink, issuedFrom } from './rule'

const RULE = 'Thông điệp của kế hoạch lặp lại nguyên tên của chính sách ban hành trước hoặc cùng ngày'
/** Fewer syllables than this are common words, not a name. */
const SHORTEST_NAME = 5

/** FOLLOWS: a plan whose message is, word for word, what a policy of that day or an earlier one is called. */
export const sharedWording: InferenceRule = findings => {
  const titles = findings.statements.filter(
    ({ about, attribute }) => attribute === 'title' && labelOf(about.kind) === 'Policy',
  )
  const links: InferredLink[] = []
  for (const message of findings.messages) {
    for (const plan of message.plans) {
      for (const title of titles) {
        const wording = message.wordings.find(
          ({ fact }) => tokens(fact.text).length >= SHORTEST_NAME && containsWords(title.value, fact.text),
        )
        const [policyDay, planDay] = [issuedFrom(findings, title.about), issuedFrom(findings, plan)]
        if (!wording || !policyDay || !planDay || lastDay(policyDay) > lastDay(planDay)) continue
        const own = message.wordings.find(({ paper, fact }) => fact.own && paper.document === plan) ?? wording
        links.push({
          type: 'FOLLOWS',
          from: plan,
          to: title.about,
          rule: RULE,
          proofs: [
            { paper: title.paper, proof: title.proof },
            { paper: own.paper, proof: own.fact },
          ],
        })
      }
    }
  }
  return links
}

/** True where the folded syllables of `words` stand in `text` as a run. */
export function containsWords(text: string, words: string): boolean {
  return ` ${wordingKey(text)} `.includes(` ${wordingKey(words)} `)
}
