import type { Series_SeriesFragment } from '../../generated/types'

export interface Cell {
  digits: string
  /** As it is searched for; null where nothing is known of it. */
  number: string | null
  state: 'full' | 'cited' | 'none'
}
type Series = Pick<Series_SeriesFragment, 'held' | 'citedOnly' | 'missingSpans'>

/** Beyond this, a series is numbered across a whole office: its unknown numbers are counted, not drawn. */
const DRAWN = 60

export const missingIn = ({ missingSpans }: Pick<Series, 'missingSpans'>): number =>
  missingSpans.reduce((sum, { first, last }) => sum + last - first + 1, 0)

/** The numbers of a series in their order. */
export function seriesCells(series: Series): Cell[] {
  const { held, citedOnly, missingSpans } = series
  const drawn = held.length + citedOnly.length + missingIn(series) <= DRAWN ? missingSpans : []
  const known = (state: Cell['state']) => (number: string) => ({
    digits: number.split('/', 1)[0] ?? number,
    number,
    state,
  })
  const cells: Cell[] = [
    ...held.map(known('full')),
    ...citedOnly.map(known('cited')),
    ...drawn.flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, at) => ({
        digits: String(first + at).padStart(2, '0'),
        number: null,
        state: 'none' as const,
      })),
    ),
  ]
  return cells.sort((a, b) => Number.parseInt(a.digits, 10) - Number.parseInt(b.digits, 10))
}
