import type { Driver } from 'neo4j-driver'
import type { Access } from '../../server/graph/connect'

/** A real Neo4j of the run, and numbers by chance. */
export interface Ground {
  graph: { driver: Driver; database: string }
  access: Access
  random: () => number
}
export interface Scenario {
  name: string
  /** Gets numbers by chance, from 0 to 1. */
  run(random: () => number): Promise<Outcome>
}
export interface Outcome {
  /** What was done, in a few words. */
  did: string
  /** Everything that should not have been. */
  faults: string[]
}
