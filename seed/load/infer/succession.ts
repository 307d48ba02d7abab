import { lastDay } from '../../../schema/words/calendar'
import { type Corpus, issuedFrom, type KnownDocument } from '../corpus'
import { statementsAbout } from '../grouped'
import type { InferenceRule } from './rule'

export const RULE =
  'Cùng cơ quan, cùng ký hiệu, có thông điệp, ban hành liền sau: kế hoạch sau nối tiếp kế hoạch trước'

/** SUCCEEDS: of the plans of one issuer and symbol that carry a message, the next by day of issue follows the one before. */
export const succession: InferenceRule = corpus => {
  const rows = new Map<string, KnownDocument[]>()
  for (const plan of new Set(corpus.messages.flatMap(message => message.plans))) {
    const series = `${plan.symbol?.toLowerCase()} ${plan.issuer?.id}`
    if (issuedFrom(corpus, plan)) rows.set(series, [...(rows.get(series) ?? []), plan])
  }
  return [...rows.values()].flatMap(row => {
    const ordered = row.sort((a, b) => compare(order(corpus, a), order(corpus, b)))
    return ordered.slice(1).map((plan, index) => ({
      type: 'SUCCEEDS' as const,
      from: plan,
      to: ordered[index]!,
      rule: RULE,
      proofs: [ordered[index]!, plan].flatMap(one => dateProof(corpus, one)),
    }))
  })
}

/** The words that give the day by which the plan was put in its place. */
function dateProof(corpus: Corpus, plan: KnownDocument) {
  const day = corpus.settled.get(plan)?.issued
  const found = statementsAbout(corpus, plan).find(
    ({ attribute, value }) => attribute === 'issued' && value === day,
  )
  return found ? [{ paper: found.paper, proof: found.proof }] : []
}

function order(corpus: Corpus, plan: KnownDocument): string {
  return `${lastDay(issuedFrom(corpus, plan)!)} ${(plan.digits ?? '').padStart(8, '0')}`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
