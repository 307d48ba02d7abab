import type { NumberSpan } from '../../schema/coverage/numberSpan'
import type { SeriesCoverage } from '../../schema/coverage/seriesCoverage'
import { type AgencyRow, agencyFrom } from '../graph/rows/agency'
import { number } from '../graph/values'

export type SeriesRow = [
  symbol: string,
  year: number,
  issuer: AgencyRow,
  papers: [digits: string, number: string, held: boolean][],
]

/** A series with its numbers in order and those below the highest of which nothing is known. */
export function seriesFrom([symbol, year, issuer, papers]: SeriesRow): SeriesCoverage {
  const inOrder = papers.toSorted((a, b) => order(a) - order(b) || a[1].localeCompare(b[1]))
  const spans = missingSpans(inOrder)
  return {
    symbol,
    issuer: agencyFrom(issuer),
    year: number(year),
    held: inOrder.filter(([, , held]) => held).map(([, number]) => number),
    citedOnly: inOrder.filter(([, , held]) => !held).map(([, number]) => number),
    missing: numbersIn(spans, inOrder),
    missingSpans: spans,
  }
}

const order = ([digits]: SeriesRow[3][number]): number => Number.parseInt(digits, 10)

/** No office issues more papers of a series in a year; a higher number is a slip, and what is below it not missing. */
const HIGHEST = 99_999
/** Of more missing numbers than these only the runs are told. */
const MOST_MISSING = 1000

/** The runs below each known number of which nothing is known. */
function missingSpans(inOrder: SeriesRow[3]): NumberSpan[] {
  const spans: NumberSpan[] = []
  let next = 1
  for (const at of inOrder.map(order).filter(number => number <= HIGHEST)) {
    if (at > next) spans.push({ first: next, last: at - 1 })
    next = at + 1
  }
  return spans
}

/** Written like the numbers known: two digits at least, the same symbol behind. */
function numbersIn(spans: NumberSpan[], inOrder: SeriesRow[3]): string[] {
  const behind = inOrder.at(-1)?.[1].replace(/^\d+[a-zđ]?/iu, '')
  const missing: string[] = []
  for (const { first, last } of spans)
    for (let at = first; at <= last && missing.length < MOST_MISSING; at++)
      missing.push(`${String(at).padStart(2, '0')}${behind}`)
  return missing
}
