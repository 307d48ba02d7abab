import type { NumberSpan } from '../../../schema/coverage/numberSpan'
import type { SeriesCoverage } from '../../../schema/coverage/seriesCoverage'
import { type AgencyRow, agencyFrom } from './agency'

/** A series as a load writes it, in JSON. */
export type SeriesRow = [
  symbol: string,
  year: number,
  issuer: AgencyRow,
  held: string[],
  citedOnly: string[],
  missing: [first: number, last: number][],
  /** What stands behind the digits of its numbers. */
  behind: string,
]
type Paper = readonly [digits: string, number: string, held: boolean]

/** A series with its numbers in order and those below the highest of which nothing is known. */
export function seriesRow(
  symbol: string,
  year: number,
  issuer: AgencyRow,
  papers: readonly Paper[],
): SeriesRow {
  const inOrder = papers.toSorted((a, b) => order(a) - order(b) || a[1].localeCompare(b[1]))
  const numbers = (wanted: boolean) =>
    inOrder.filter(([, , held]) => held === wanted).map(([, number]) => number)
  const behind = inOrder.at(-1)?.[1].replace(/^\d+[a-zđ]?/iu, '') ?? ''
  return [symbol, year, issuer, numbers(true), numbers(false), missingSpans(inOrder), behind]
}

export function seriesFrom(row: SeriesRow): SeriesCoverage {
  const [symbol, year, issuer, held, citedOnly, missing, behind] = row
  const missingSpans = missing.map(([first, last]) => ({ first, last }))
  return {
    symbol,
    issuer: agencyFrom(issuer),
    year,
    held,
    citedOnly,
    get missing() {
      return numbersIn(missingSpans, behind)
    },
    missingSpans,
  }
}

const order = ([digits]: Paper): number => Number.parseInt(digits, 10)

/** No office issues more papers of a series in a year; a higher number is a slip, and what is below it not missing. */
const HIGHEST = 99_999
/** Of more missing numbers than these only the runs are told. */
const MOST_MISSING = 1000

/** The runs below each known number of which nothing is known. */
function missingSpans(inOrder: readonly Paper[]): SeriesRow[5] {
  const spans: SeriesRow[5] = []
  let next = 1
  for (const at of inOrder.map(order).filter(number => number <= HIGHEST)) {
    if (at > next) spans.push([next, at - 1])
    next = at + 1
  }
  return spans
}

/** Written like the numbers known: two digits at least, the same symbol behind. */
function numbersIn(spans: NumberSpan[], behind: string): string[] {
  const missing: string[] = []
  for (const { first, last } of spans)
    for (let at = first; at <= last && missing.length < MOST_MISSING; at++)
      missing.push(`${String(at).padStart(2, '0')}${behind}`)
  return missing
}
