import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** A cell that reaches over rows: its words, and how many rows below it still has a place in. */
interface Reaching {
  words: string
  rows: number
}

/** More columns than any table of a paper has. */
const MOST = 60

/**
 * The cells of a page's tables, each where it stands: one over several columns leaves the others empty, one over several
 * rows says in each of them what it says.
 */
export class HtmlRows {
  private readonly reaching = new WeakMap<object, Map<number, Reaching>>()

  constructor(private readonly words: (cell: Element) => string) {}

  /** The words of a row, a place a column. */
  take(row: Element, cells: readonly Element[]): string[] {
    const above = this.above(row)
    const places: string[] = []
    const reached = () => {
      for (let one = above.get(places.length); one; one = above.get(places.length)) {
        one.rows--
        if (one.rows === 0) above.delete(places.length)
        places.push(one.words)
      }
    }
    for (const cell of cells) {
      reached()
      const words = this.words(cell)
      const rows = spanOf(cell, 'rowspan')
      const columns = spanOf(cell, 'colspan')
      for (let i = 0; i < columns; i++) {
        const said = i === 0 ? words : ''
        if (rows > 1) above.set(places.length, { words: said, rows: rows - 1 })
        places.push(said)
      }
    }
    reached()
    return places
  }

  /** How many cells of rows above reach into this one. */
  reach(row: Element): number {
    return this.reaching.get(row.parentNode ?? row)?.size ?? 0
  }

  private above(row: Element): Map<number, Reaching> {
    const table = row.parentNode ?? row
    const known = this.reaching.get(table) ?? new Map<number, Reaching>()
    this.reaching.set(table, known)
    return known
  }
}

function spanOf(cell: Element, name: string): number {
  const span = Number(cell.attrs.find(attr => attr.name === name)?.value ?? 1)
  return Number.isInteger(span) && span > 0 && span <= MOST ? span : 1
}
