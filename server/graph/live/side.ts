/**
 * The graph stands on one of two sides; a load fills the other and then switches (docs/graph.md). Every node that we
 * write carries the label of its side, and nobody else's does.
 */
export const sides = ['A', 'B'] as const
export type Side = (typeof sides)[number]
/** Where nothing is, for readers of a database into which nothing was loaded yet. */
export type ReadSide = Side | 'None'

export const markOf = (side: ReadSide): string => `Nguon${side}`
export const otherSide = (side: Side): Side => (side === 'A' ? 'B' : 'A')

/** `(d:Document`, `(:Agency`, `(n:Task|Event`: a node of a pattern with its labels. */
const NODE = /\((\w*):([A-Z]\w*(?:\|[A-Z]\w*)*)(?=[\s){])/g

/**
 * A statement as it is asked of one side: what it calls a `Document` is one of that side, never somebody else's, and no
 * statement can forget to say so.
 */
export function onSide(statement: string, side: ReadSide): string {
  const mark = markOf(side)
  return statement.replace(NODE, (_, name: string, labels: string) =>
    labels.includes('|') ? `(${name}:(${labels})&${mark}` : `(${name}:${labels}&${mark}`,
  )
}
