import { groupsOf } from '../../read/compare/groups'
import type { Discrepancy, Entry, Proof, Slice } from '../../read/entry'
import { passagesOf } from './passagesOf'
import { furtherProofs, slicesOf, standing } from './verify'

/** How a fact of the register stands in the original that is at hand. */
export interface FactState {
  what: string
  state: 'exact' | 'moved' | 'changed' | 'gone'
  fact: Proof
  /** Of a moved or changed fact: the words that stand for it now. */
  now: string | null
}

/** Every fact of an entry that carries a proof, with the name of its list. */
export function provenFacts(entry: Entry): { what: string; fact: Proof }[] {
  const of = (what: string, facts: readonly Proof[]) => facts.map(fact => ({ what, fact }))
  return [
    ...of('facts', entry.facts),
    ...of('citations', entry.citations),
    ...of(
      'citations',
      entry.citations.flatMap(citation => furtherProofs(citation)),
    ),
    ...of('messages', entry.messages),
    ...of(
      'messages',
      entry.messages.flatMap(({ period }) => period?.proof ?? []),
    ),
    ...of('tasks', entry.tasks),
    ...of('requests', entry.requests),
    ...of('actions', entry.actions),
    ...of('figures', entry.figures),
    ...of('events', entry.events),
    ...of(
      'discrepancies',
      entry.discrepancies.flatMap(({ values }): Discrepancy['values'] => values),
    ),
  ]
}

/**
 * Compares a register entry with its original: `exact` where the quotation stands at its span, `moved` where its words
 * stand unchanged in the same place of the paper at another span, `changed` where they stand elsewhere or other words are
 * read at the fact's place, `gone` where nothing is.
 * @param fresh what the reader makes of the original today; null where it finds no such part
 */
export function compareFacts(entry: Entry, text: string, fresh: Entry | null): FactState[] {
  const today = fresh ? provenFacts(fresh) : []
  const passages = new Map(
    groupsOf(passagesOf(text, entry), ({ locator }) => locator).map(group => [group[0]!.locator, group]),
  )
  return provenFacts(entry).map(({ what, fact }) => {
    const other = slicesOf(fact).find(slice => standing(text, slice) !== slice.quote)
    if (!other) return { what, state: 'exact', fact, now: null }
    const standsAt = ({ locator, quote }: Slice) =>
      today.some(one =>
        slicesOf(one.fact).some(slice => slice.locator === locator && slice.quote === quote),
      ) || (passages.get(locator) ?? []).some(({ start, end }) => text.slice(start, end).includes(quote))
    if (slicesOf(fact).every(standsAt)) return { what, state: 'moved', fact, now: other.quote }
    if (text.includes(other.quote)) return { what, state: 'changed', fact, now: other.quote }
    const now = today.find(one => one.what === what && one.fact.locator === fact.locator)
    return { what, state: now ? 'changed' : 'gone', fact, now: now?.fact.quote ?? null }
  })
}
