import { lastDay } from '../../schema/words/calendar'
import { isIssued } from '../read/rules/messages/fact'
import { isCapitals } from './capitals'
import type { KnownMessage, Wording } from './corpus'
import { boundedSlug } from './identity/slug'
import { WordingGroups } from './wordingGroups'

/**
 * Brings wordings to messages: what plans issue first, then what is said without a plan. A wording joins the message
 * that has the same words, or nearly the same: of a plan's own wordings whatever their length, of others where they are
 * long enough to tell a saying (`sameSaying`). A paper's name that has the words of a message words it too. What no plan issues keeps the kind that its paper gives it.
 */
export function identifyMessages(
  wordings: readonly Wording[],
  names: readonly Wording[] = [],
): KnownMessage[] {
  const groups = new WordingGroups()
  const [issued, said] = [wordings.filter(isIssuedBy), wordings.filter(wording => !isIssuedBy(wording))]
  for (const wording of issued) groups.join(wording, near => near.some(({ plan }) => plan === wording.plan))
  for (const wording of said) groups.join(wording, () => true)
  for (const name of names) groups.joinKnown(name)
  return withOwnIds(groups.all().map(messageOf)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function isIssuedBy({ plan, fact }: Wording): boolean {
  return plan !== null && isIssued(fact.kind)
}

/** A plan's first message is known by the plan alone, a further one by its words too. */
function withOwnIds(messages: readonly KnownMessage[]): KnownMessage[] {
  const taken = new Set<string>()
  return messages.map(message => {
    if (!taken.has(message.id)) {
      taken.add(message.id)
      return message
    }
    return { ...message, id: `${message.id}.${boundedSlug(message.text)}` }
  })
}

function messageOf(wordings: Wording[]): KnownMessage {
  const issued = wordings.filter(isIssuedBy)
  const plans = [...new Set(issued.map(({ plan }) => plan!))].sort((a, b) => (a.id < b.id ? -1 : 1))
  const best = bestWording(wordings)
  const plan = plans[0]
  const chief = issued.find(({ fact }) => fact.own) ?? issued[0] ?? wordings.find(isNamed) ?? best
  const { text } = best.fact
  const { kind } = chief.fact
  const id = plan ? `m:${plan.id.slice(2)}` : `m:${boundedSlug(text)}`
  return {
    id,
    kind,
    text,
    calledBy: (chief.fact.calledBy ? chief : wordings.find(isNamed))?.fact.calledBy ?? null,
    wordings,
    plans,
  }
}

/** Its paper calls it something: `phương châm`; a name found again tells its kind less surely. */
const isNamed = ({ fact }: Wording): boolean => fact.calledBy !== null

/** The plan's own paper before others, older papers before later ones, and capitals, which hide the case meant, last. */
function bestWording(wordings: readonly Wording[]): Wording {
  const rank = ({ fact, paper }: Wording): string =>
    [
      isCapitals(fact.text) ? 1 : 0,
      fact.own ? 0 : 1,
      lastDay(paper.entry.document.issued ?? '9999'),
      paper.unit,
      String(fact.start).padStart(9, '0'),
    ].join(' ')
  return wordings.reduce((best, wording) => (rank(wording) < rank(best) ? wording : best))
}
