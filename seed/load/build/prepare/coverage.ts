import { groupBy } from '../../../../schema/words/groupBy'
import type { AgencyRow } from '../../../../server/graph/rows/agency'
import type { SeriesRow } from '../../../../server/graph/rows/series'
import { seriesRow } from '../../../../server/graph/rows/series'
import { type NodeImage, SHARED } from '../../image'

/** A paper with the body that issued it. */
export interface Issued {
  paper: NodeImage
  issuer: AgencyRow | null
}

/** What the register holds and cites, counted: one node of totals, and one for each series of which a paper is held. */
export function coverageOf(papers: readonly Issued[], agencies: number): NodeImage[] {
  const held = papers.filter(({ paper }) => paper.properties.held === true)
  const series = seriesOf(papers).map(
    (row, place): NodeImage => ({
      id: `series:${place}`,
      label: 'Series',
      unit: SHARED,
      properties: { seriesPlace: place, row: JSON.stringify(row) },
    }),
  )
  const firsts = daysOf(held, 'issuedFirst')
  const lasts = daysOf(held, 'issuedLast')
  const days = firsts.length > 0 && { from: firsts[0]!, to: lasts.at(-1)! }
  const totals = {
    held: held.length,
    citedOnly: papers.length - held.length,
    series: series.length,
    agencies,
  }
  return [{ id: 'coverage', label: 'Coverage', unit: SHARED, properties: { ...totals, ...days } }, ...series]
}

const daysOf = (papers: readonly Issued[], name: 'issuedFirst' | 'issuedLast'): string[] =>
  papers.flatMap(({ paper }) => (paper.properties[name] as string | undefined) ?? []).sort()

/** By year, symbol and issuer. Of a series without a paper that we hold nothing tells which numbers matter. */
function seriesOf(papers: readonly Issued[]): SeriesRow[] {
  const numbered = papers.flatMap(({ paper, issuer }) => {
    const { symbol, year, digits } = paper.properties
    return issuer && symbol !== undefined && year !== undefined && digits !== undefined
      ? [{ paper, issuer, place: [year, symbol, issuer[0]] as [number, string, string] }]
      : []
  })
  return [...groupBy(numbered, ({ place }) => JSON.stringify(place)).values()]
    .filter(series => series.some(({ paper }) => paper.properties.held === true))
    .sort(([a], [b]) => compare(a!.place, b!.place))
    .map(series => {
      const { place, issuer } = series[0]!
      const [year, symbol] = place
      return seriesRow(symbol, year, issuer, numbersOf(series.map(({ paper }) => paper)))
    })
}

function numbersOf(papers: readonly NodeImage[]): [digits: string, number: string, held: boolean][] {
  const numbers = papers.flatMap(({ properties: { digits, number, held } }) =>
    typeof number === 'string' ? [[String(digits), number, held === true] as const] : [],
  )
  return [
    ...new Map(numbers.map(one => [JSON.stringify(one), [...one] as [string, string, boolean]])).values(),
  ]
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, place) => part !== b[place])
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1
}
