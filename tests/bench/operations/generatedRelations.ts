/** Relations that generated papers have; the library has a field for each. */
const relations = ['BASED_ON', 'CONTINUES', 'IMPLEMENTS', 'MENTIONS'] as const

type Edge<Node> = { properties: { order: number; printed: string; at: string; quote: string }; node: Node }
export type GeneratedRelations<Node> = Record<string, { totalCount: number; edges: Edge<Node>[] }>

/** The first of each relation, or all where none is said: which of all relations come first, only all of them tell. */
export const relationFields = (first: number | null, node: string, back: '' | '_BY' = ''): string =>
  relations
    .map(
      relation => `${relation}: ${relation}${back}Connection(${first === null ? '' : `first: ${first}, `}
        sort: [{edge: {order: ASC}}, {node: {id: ASC}}]) {
        totalCount edges { properties { order printed at quote } node { id ${node} } } }`,
    )
    .join('\n')

/** The first of all relations together, and how many there are. */
export function mergedRelations<Node extends { id: string }>(given: GeneratedRelations<Node>, first: number) {
  const edges = relations.flatMap(relation => given[relation]!.edges.map(edge => ({ relation, ...edge })))
  edges.sort((a, b) => a.properties.order - b.properties.order || (a.node.id < b.node.id ? -1 : 1))
  const totalCount = relations.reduce((sum, relation) => sum + given[relation]!.totalCount, 0)
  return { totalCount, edges: edges.slice(0, first) }
}
