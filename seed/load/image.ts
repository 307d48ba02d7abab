import type { Packed } from './packed'

/** The graph as plain data: what `assemble` makes and `sync` writes (docs/graph.md). */
export type PropertyValue = string | number | boolean | readonly string[] | null

export type NodeLabel =
  | 'Document'
  | 'Message'
  | 'Agency'
  | 'Person'
  | 'Task'
  | 'Request'
  | 'Action'
  | 'Figure'
  | 'Event'
  | 'Passage'
  | 'Discrepancy'
  | 'Coverage'
  | 'Series'
export const documentLabels = ['Plan', 'Policy', 'Report', 'Dispatch'] as const
export type DocumentLabel = (typeof documentLabels)[number]

/** Label of both ends of every relationship type. */
export const ends = {
  BASED_ON: ['Document', 'Document'],
  IMPLEMENTS: ['Document', 'Document'],
  CONTINUES: ['Document', 'Document'],
  FOLLOWS: ['Document', 'Document'],
  GUIDES: ['Document', 'Document'],
  AMENDS: ['Document', 'Document'],
  REPLACES: ['Document', 'Document'],
  REPEALS: ['Document', 'Document'],
  ATTACHES: ['Document', 'Document'],
  ANSWERS: ['Document', 'Document'],
  REPORTS_ON: ['Document', 'Document'],
  MENTIONS: ['Document', 'Document'],
  STATES: ['Document', 'Document'],
  CARRIES: ['Document', 'Message'],
  WORDS: ['Document', 'Message'],
  CONFIRMS: ['Document', 'Document'],
  SUCCEEDS: ['Document', 'Document'],
  ISSUED_BY: ['Document', 'Agency'],
  SIGNED_BY: ['Document', 'Person'],
  PART_OF: ['Agency', 'Agency'],
  ASSIGNS: ['Document', 'Task'],
  RESPONSIBLE: ['Task', 'Agency'],
  ASKS: ['Document', 'Request'],
  ASKED_BY: ['Request', 'Agency'],
  ASKED_OF: ['Request', 'Agency'],
  ASKED_IN: ['Request', 'Document'],
  RECORDS: ['Document', 'Action'],
  DONE_BY: ['Action', 'Agency'],
  DONE_UNDER: ['Action', 'Document'],
  COUNTED_BY: ['Action', 'Figure'],
  CARRIES_OUT: ['Action', 'Task'],
  REPORTS: ['Document', 'Figure'],
  TELLS: ['Document', 'Event'],
  HAS: ['Document', 'Passage'],
  GIVES: ['Document', 'Discrepancy'],
  CONCERNS: ['Discrepancy', 'Document'],
} as const satisfies Record<string, readonly [NodeLabel, NodeLabel]>
export type RelationshipType = keyof typeof ends
export const relationshipTypes = Object.keys(ends) as RelationshipType[]
export const nodeLabels: readonly NodeLabel[] = [...new Set(Object.values(ends).flat()), 'Coverage', 'Series']

/** The unit of what rests on several papers, or on an editor. */
export const SHARED = '*'

export interface NodeImage {
  id: string
  label: NodeLabel
  /** Second label of a document. */
  kind?: DocumentLabel
  unit: string
  properties: Record<string, PropertyValue>
}
export interface RelationshipImage {
  id: string
  type: RelationshipType
  unit: string
  from: string
  to: string
  properties: Record<string, PropertyValue>
}
/** Everything that one unit brings, or where that is very much a part of it, with a hash of it. */
export interface UnitImage {
  /** Of the unit, with that of its part behind a blank. */
  name: string
  hash: string
  /** Ids of its nodes, and of those from which its relationships lead. */
  touched: Packed<string>
  nodes: Packed<NodeImage>
  relationships: Packed<RelationshipImage>
}
/** Nodes by label (a document also under its kind's label), relationships by type. */
export interface Counts {
  nodes: Record<string, number>
  relationships: Record<string, number>
}
export interface GraphImage {
  /** What of the register could not be read, a Vietnamese sentence each; none when absent. */
  problems?: readonly string[]
  /** In the order of their names; every node and relationship is in exactly one. */
  units: UnitImage[]
  /** Changes exactly when the graph does. */
  version: string
  /** What is told of each plan that issues a message, hashed. */
  plans: [plan: string, hash: string][]
  counts: Counts
}

interface Units {
  units: readonly UnitImage[]
}

export function* nodesOf({ units }: Units): Generator<NodeImage> {
  for (const { nodes } of units) yield* nodes
}

export function* relationshipsOf({ units }: Units): Generator<RelationshipImage> {
  for (const { relationships } of units) yield* relationships
}

/** How many of them there are. */
export function countsIn({ units }: Units): { nodes: number; relationships: number } {
  const lengthOf = (rows: 'nodes' | 'relationships') =>
    units.reduce((sum, unit) => sum + unit[rows].length, 0)
  return { nodes: lengthOf('nodes'), relationships: lengthOf('relationships') }
}
