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

/** The runs below each known number of which nothing is known. */
function missingSpans(inOrder: SeriesRow[3]): NumberSpan[] {
  const spans: NumberSpan[] = []
  let next = 1
  for (const at of inOrder.map(order)) {
    if (at > next) spans.push({ first: next, last: at - 1 })
    next = at + 1
  }
  return spans
}

/** Written like the numbers known: two digits at least, the same symbol behind. */
function numbersIn(spans: NumberSpan[], inOrder: SeriesRow[3]): string[] {
  const behind = inOrder.at(-1)?.[1].replace(/^\d+[a-zđ]?/iu, '')
  return spans.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, at) => `${String(first + at).padStart(2, '0')}${behind}`),
  )
}
