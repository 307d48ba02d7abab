import { fold } from '../../schema/words/fold'
import { kindOfName } from '../../schema/words/kindsByWords'
import type { CitationFact } from '../../seed/read/entry'
import { numberKey } from '../../seed/read/forms/numberKey'
import type { CitationAnswer, RelationAnswer } from './answers'
import { Score } from './score'

export const CITATION_ROWS = ['numbers', 'number + kind', 'number + date'] as const
export type CitationRow = (typeof CITATION_ROWS)[number]

/** Distinct citations of one paper against the answer: numbers, numbers with kind, numbers with date. */
export function scoreCitations(
  name: string,
  read: readonly CitationFact[],
  answer: readonly CitationAnswer[],
): Record<CitationRow, Score> {
  const numbered = read.filter(fact => fact.number !== null)
  const asked = answer.filter(one => one.number !== null)
  const scored = (found: string[], expected: string[]) => {
    const score = new Score()
    score.sets(new Set(found), new Set(expected), name)
    return score
  }
  const dates = datesOf(numbered)
  return {
    numbers: scored(
      numbered.map(fact => numberKey(fact.number!)),
      asked.map(one => numberKey(one.number!)),
    ),
    'number + kind': scored(
      numbered.map(fact => `${numberKey(fact.number!)} ${fact.kind}`),
      asked.map(one => `${numberKey(one.number!)} ${kindNamed(one.type)}`),
    ),
    'number + date': scored(
      numbered.flatMap(fact =>
        dates.get(numberKey(fact.number!))!.map(date => `${numberKey(fact.number!)} ${date}`),
      ),
      asked.map(one => `${numberKey(one.number!)} ${one.date ?? ''}`),
    ),
  }
}

/** Number, kind, date and relation together. */
export function scoreRelations(
  name: string,
  read: readonly CitationFact[],
  answer: readonly RelationAnswer[],
): Score {
  const score = new Score()
  const numbered = read.filter(fact => fact.number !== null)
  const dates = datesOf(numbered)
  const found = numbered.flatMap(fact =>
    (fact.issued ? [fact.issued] : dates.get(numberKey(fact.number!))!).map(
      date => `${numberKey(fact.number!)} ${fact.kind} ${date} ${fact.relation}`,
    ),
  )
  const expected = answer
    .filter(one => one.number !== null)
    .map(one => `${numberKey(one.number!)} ${kindNamed(one.type)} ${one.date ?? ''} ${one.relation}`)
  score.sets(new Set(found), new Set(expected), name)
  return score
}

/** The dates that a paper gives a number; a mention without one is covered by a mention that has it. */
function datesOf(read: readonly CitationFact[]): Map<string, string[]> {
  const dates = new Map<string, string[]>()
  for (const fact of read) {
    const key = numberKey(fact.number!)
    const known = dates.get(key) ?? []
    const date = fact.issued ?? ''
    if (!known.includes(date)) known.push(date)
    dates.set(key, known)
  }
  for (const [key, known] of dates) if (known.length > 1) dates.set(key, known.filter(Boolean))
  return dates
}

function kindNamed(type: string): string {
  const folded = fold(type)
  return (
    kindOfName(folded)?.kind ??
    (folded.startsWith('luat')
      ? 'LAW'
      : (kindOfName(folded.split(' ').slice(0, 2).join(' '))?.kind ?? 'OTHER'))
  )
}
