export interface Cell {
  number: string
  state: 'full' | 'cited' | 'none'
}
interface Series {
  held: readonly string[]
  citedOnly: readonly string[]
  missing: readonly string[]
}

/** Beyond this, a series is numbered across a whole office: its unknown numbers are counted, not drawn. */
const DRAWN = 60

/** The numbers of a series in their order, and how many of it are unknown. */
export function seriesCells({ held, citedOnly, missing }: Series): { cells: Cell[]; missing: number } {
  const drawn = held.length + citedOnly.length + missing.length <= DRAWN ? missing : []
  const cells: Cell[] = [
    ...held.map(number => ({ number, state: 'full' as const })),
    ...citedOnly.map(number => ({ number, state: 'cited' as const })),
    ...drawn.map(number => ({ number, state: 'none' as const })),
  ]
  return {
    cells: cells.sort((a, b) => Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10)),
    missing: missing.length,
  }
}
