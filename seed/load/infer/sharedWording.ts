import { lastDay } from '../../../schema/words/calendar'
import { groupBy } from '../../../schema/words/groupBy'
import { kindLabels } from '../../../schema/words/kinds'
import { syllableKey } from '../../read/compare/syllables'
import { type Corpus, issuedFrom, type KnownMessage, type Statement, type Wording } from '../corpus'
import { NAME_AS_WORDING } from '../namesAsWordings'
import type { InferenceRule, InferredLink } from './rule'

export const RULE = 'Thông điệp của kế hoạch lặp lại nguyên tên của chính sách ban hành trước hoặc cùng ngày'
/** Fewer syllables than this are common words, not a name. */
const SHORTEST_NAME = 5

/** A policy's title that holds a message's wording. */
interface Shared {
  title: Statement
  wording: Wording
}

/** FOLLOWS: a plan whose message is, word for word, what a policy of that day or an earlier one is called. */
export const sharedWording: InferenceRule = corpus => {
  const titles = groupBy(
    corpus.statements.filter(
      ({ attribute, about }) => attribute === 'title' && kindLabels[about.kind] === 'Policy',
    ),
    ({ value }) => ` ${syllableKey(value)} `,
  )
  return corpus.messages
    .filter(({ plans }) => plans.length > 0)
    .flatMap(message => linksOf(corpus, message, sharedBy(message, titles)))
}

function sharedBy(message: KnownMessage, titles: ReadonlyMap<string, Statement[]>): Shared[] {
  const names = new Map<string, Wording>()
  for (const wording of message.wordings) {
    if (wording.fact.rule === NAME_AS_WORDING) continue
    const key = syllableKey(wording.fact.text)
    if (key.split(' ').length >= SHORTEST_NAME && !names.has(key)) names.set(key, wording)
  }
  return [...titles].flatMap(([title, statements]) => {
    const [, wording] = [...names].find(([name]) => title.includes(` ${name} `)) ?? []
    return wording ? statements.map(statement => ({ title: statement, wording })) : []
  })
}

function linksOf(corpus: Corpus, message: KnownMessage, shared: readonly Shared[]): InferredLink[] {
  return message.plans.flatMap(plan => {
    const planDay = issuedFrom(corpus, plan)
    const own = message.wordings.find(({ paper, fact }) => fact.own && paper.document === plan)
    return shared.flatMap(({ title, wording }) => {
      const policyDay = issuedFrom(corpus, title.about)
      if (!policyDay || !planDay || lastDay(policyDay) > lastDay(planDay)) return []
      const said = own ?? wording
      const proofs = [
        { paper: title.paper, proof: title.proof },
        { paper: said.paper, proof: said.fact },
      ]
      return [{ type: 'FOLLOWS' as const, from: plan, to: title.about, rule: RULE, proofs }]
    })
  })
}
