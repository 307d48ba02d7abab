import { lastDay } from '../../schema/words/calendar'
import { syllableKey } from '../read/compare/syllables'
import { sameSentence } from '../read/compare/wordings'
import { isCapitals } from './capitals'
import type { KnownMessage, Wording } from './corpus'
import { boundedSlug } from './identity/slug'

/**
 * Brings wordings to messages: those of one plan that are near, those that are equal whatever the plan, and a wording
 * without a plan to the message that has the same words. What no plan issues is a motto.
 */
export function identifyMessages(wordings: readonly Wording[]): KnownMessage[] {
  const groups: Wording[][] = []
  const byKey = new Map<string, Wording[]>()
  const join = (group: Wording[], wording: Wording) => {
    group.push(wording)
    byKey.set(syllableKey(wording.fact.text), group)
  }
  for (const wording of wordings.filter(({ plan, fact }) => plan !== null && fact.kind !== 'MOTTO')) {
    const near = groups.find(group =>
      group.some(({ plan, fact }) => plan === wording.plan && sameSentence(fact.text, wording.fact.text)),
    )
    join(byKey.get(syllableKey(wording.fact.text)) ?? near ?? opened(groups), wording)
  }
  for (const wording of wordings.filter(({ plan, fact }) => plan === null || fact.kind === 'MOTTO')) {
    join(byKey.get(syllableKey(wording.fact.text)) ?? opened(groups), wording)
  }
  return withOwnIds(groups.map(messageOf)).sort((a, b) => (a.id < b.id ? -1 : 1))
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

function opened(groups: Wording[][]): Wording[] {
  const group: Wording[] = []
  groups.push(group)
  return group
}

function messageOf(wordings: Wording[]): KnownMessage {
  const issued = wordings.filter(({ plan, fact }) => plan !== null && fact.kind !== 'MOTTO')
  const plans = [...new Set(issued.map(({ plan }) => plan!))].sort((a, b) => (a.id < b.id ? -1 : 1))
  const text = bestWording(wordings)
  const plan = plans[0]
  const kind = plan ? (issued.find(({ fact }) => fact.own) ?? issued[0])!.fact.kind : 'MOTTO'
  const id = plan ? `m:${plan.id.slice(2)}` : `m:${boundedSlug(text)}`
  return { id, kind, text, wordings, plans }
}

/** The plan's own paper before others, older papers before later ones, and capitals, which hide the case meant, last. */
function bestWording(wordings: readonly Wording[]): string {
  const rank = ({ fact, paper }: Wording): string =>
    [
      isCapitals(fact.text) ? 1 : 0,
      fact.own ? 0 : 1,
      lastDay(paper.entry.document.issued ?? '9999'),
      paper.unit,
      String(fact.start).padStart(9, '0'),
    ].join(' ')
  return wordings.reduce((best, wording) => (rank(wording) < rank(best) ? wording : best)).fact.text
}
