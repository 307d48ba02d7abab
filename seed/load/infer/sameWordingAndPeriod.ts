import { firstDay, lastDay } from '../../../schema/words/calendar'
import {
  type Corpus,
  issuedFrom,
  type KnownDocument,
  type KnownMessage,
  type Mention,
  type Wording,
} from '../corpus'
import { mentionsIn } from '../grouped'
import type { InferenceRule, InferredLink } from './rule'

export const RULE =
  'Văn bản mang đúng lời thông điệp và đúng thời hạn của kế hoạch: văn bản thực hiện kế hoạch, dù không nêu số'

/**
 * IMPLEMENTS: a paper that is no plan of the message, held or told of by another, and that carries the message of a
 * plan and its period word for word, carries out that plan without naming it.
 */
export const sameWordingAndPeriod: InferenceRule = corpus =>
  corpus.messages.flatMap(message =>
    message.plans.flatMap(plan => {
      const issuing = message.wordings.find(wording => wording.plan === plan && hasPeriod(wording))
      if (!issuing) return []
      return message.wordings
        .filter(wording => wording.plan === null && samePeriod(wording, issuing))
        .flatMap(wording => linkOf(corpus, message, plan, issuing, wording))
    }),
  )

function linkOf(
  corpus: Corpus,
  message: KnownMessage,
  plan: KnownDocument,
  issuing: Wording,
  carried: Wording,
): InferredLink[] {
  const from = carrierOf(corpus, carried)
  if (!from || message.plans.includes(from)) return []
  const [day, planDay] = [issuedFrom(corpus, from), issuedFrom(corpus, plan)]
  if (day && planDay && lastDay(day) < firstDay(planDay)) return []
  const proofs = [
    { paper: carried.paper, proof: carried.fact },
    { paper: issuing.paper, proof: issuing.fact },
  ]
  return [{ type: 'IMPLEMENTS', from, to: plan, rule: RULE, proofs }]
}

/** The paper told of whose title holds the wording: the last one named before it in the same paragraph, else the paper itself. */
function carrierOf(corpus: Corpus, { paper, fact }: Wording): KnownDocument | null {
  const before = mentionsIn(corpus, paper).filter(
    mention =>
      mention.citation.locator === fact.locator &&
      mention.citation.start < fact.start &&
      mention.actor === paper.document,
  )
  const nearest = before.reduce<Mention | null>(
    (best, mention) => (best === null || mention.citation.start > best.citation.start ? mention : best),
    null,
  )
  return nearest?.document ?? paper.document
}

const hasPeriod = ({ fact }: Wording): boolean => Boolean(fact.period?.from && fact.period.to)

function samePeriod(a: Wording, b: Wording): boolean {
  return (
    hasPeriod(a) && a.fact.period!.from === b.fact.period!.from && a.fact.period!.to === b.fact.period!.to
  )
}
