import type { Integer } from 'neo4j-driver'
import { relationCodes } from '../../../seed/load/register/entrySchema'

/** A question of the product, and the same asked by one statement of Cypher behind a bare server. */
export interface Operation {
  name: string
  /** What its requests a second must be beside those of others in the same run: all of them, one of each list. */
  goals: readonly (readonly Goal[])[]
  /** Asked of `/graphql`. */
  query: string
  /** Statement whose rows are variables, a map each: those of the first twenty are asked in turn. */
  variables: string
  /** The best statement we know for it. Gets the same variables and `side`; its rows are lists. */
  raw: string
  /** The data of the answer, from the statement's rows, as GraphQL gives it. */
  dataFrom(rows: readonly unknown[]): unknown
  /** The same asked of `@neo4j/graphql`, where it can be; variables as above. */
  generated?: { query: string; dataFrom(data: unknown): unknown }
  /** What of the answers must be equal; all of it when absent. */
  compared?(data: unknown): unknown
}

export type Goal =
  | { atLeast: number; times: 'raw' | 'generated' }
  /** A second, whatever others do. */
  | { atLeast: number; times: 'one' }

export type Count = number | Integer

/** Relationship types between papers, for a pattern. */
export const CITED = relationCodes.join('|')
/** Those of them that a trace follows. */
export const FOLLOWED = relationCodes.filter(code => code !== 'MENTIONS').join('|')

/** The quotation of an assertion and where it stands. */
export type ProofRow = [locator: string, quote: string, number: string]
export const evidenceFrom = ([locator, quote, number]: ProofRow) => [{ locator, quote, document: { number } }]
