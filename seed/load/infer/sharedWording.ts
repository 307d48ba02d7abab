import { typeOfKind } from '../../../server/graph/documentKinds'
import type { Statement, Wording } from '../corpus'
import { lastDay } from '../identity/days'
import type { KnownMessage } from '../messages'
import { wordingKey } from '../wording'
import { type Findings, type InferenceRule, type InferredLink, issuedFrom } from './rule'

export const RULE = 'Thông điệp của kế hoạch lặp lại nguyên tên của chính sách ban hành trước hoặc cùng ngày'
/** Fewer syllables than this are common words, not a name. */
const SHORTEST_NAME = 5

/** A policy's title that holds a message's wording. */
interface Shared {
  title: Statement
  wording: Wording
}

/** FOLLOWS: a plan whose message is, word for word, what a policy of that day or an earlier one is called. */
export const sharedWording: InferenceRule = findings => {
  const titles = new Map<string, Statement[]>()
  for (const statement of findings.statements) {
    if (statement.attribute !== 'title' || typeOfKind(statement.about.kind) !== 'Policy') continue
    const key = ` ${wordingKey(statement.value)} `
    titles.set(key, [...(titles.get(key) ?? []), statement])
  }
  return findings.messages
    .filter(({ plans }) => plans.length > 0)
    .flatMap(message => linksOf(findings, message, sharedBy(message, titles)))
}

function sharedBy(message: KnownMessage, titles: ReadonlyMap<string, Statement[]>): Shared[] {
  const names = new Map<string, Wording>()
  for (const wording of message.wordings) {
    const key = wordingKey(wording.fact.text)
    if (key.split(' ').length >= SHORTEST_NAME && !names.has(key)) names.set(key, wording)
  }
  return [...titles].flatMap(([title, statements]) => {
    const [, wording] = [...names].find(([name]) => title.includes(` ${name} `)) ?? []
    return wording ? statements.map(statement => ({ title: statement, wording })) : []
  })
}

function linksOf(findings: Findings, message: KnownMessage, shared: readonly Shared[]): InferredLink[] {
  return message.plans.flatMap(plan => {
    const planDay = issuedFrom(findings, plan)
    const own = message.wordings.find(({ paper, fact }) => fact.own && paper.document === plan)
    return shared.flatMap(({ title, wording }) => {
      const policyDay = issuedFrom(findings, title.about)
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
