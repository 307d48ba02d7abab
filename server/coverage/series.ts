import type { SeriesCoverage } from '../../schema/seriesCoverage'
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
  return {
    symbol,
    issuer: agencyFrom(issuer),
    year: number(year),
    held: inOrder.filter(([, , held]) => held).map(([, number]) => number),
    citedOnly: inOrder.filter(([, , held]) => !held).map(([, number]) => number),
    missing: missing(inOrder),
  }
}

const order = ([digits]: SeriesRow[3][number]): number => Number.parseInt(digits, 10)

/** Written like the numbers known: two digits at least, the same symbol behind. */
function missing(papers: SeriesRow[3]): string[] {
  const last = papers.at(-1)
  if (!last) return []
  const known = new Set(papers.map(order))
  const behind = last[1].replace(/^\d+[a-zđ]?/iu, '')
  return Array.from({ length: order(last) }, (_, at) => at + 1)
    .filter(at => !known.has(at))
    .map(at => `${String(at).padStart(2, '0')}${behind}`)
}
