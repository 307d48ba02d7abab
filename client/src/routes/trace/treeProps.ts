import type { TraceItem } from './traceTree'

export interface TreeProps {
  items: Map<string, TraceItem>
  /** The link that the reader is on. */
  active: number | null
  onReach: (no: number) => void
}

/** Where the card of a paper, or of the pile that it is the first of, is on the page. */
export const cardId = (id: string, items: ReadonlyMap<string, TraceItem>): string =>
  `vb${[...items.keys()].indexOf(id) + 1}`
