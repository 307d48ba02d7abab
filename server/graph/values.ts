import neo4j, { type Integer } from 'neo4j-driver'

/** A JS number goes to Neo4j as FLOAT; LIMIT, slices and integer properties need this. */
export const integer = (value: number): Integer => neo4j.int(value)

/** Integers arrive as JS numbers where the driver is set so, else as the driver's own; both become numbers. */
export function number(value: number | Integer): number
export function number(value: number | Integer | null): number | null
export function number(value: number | Integer | null): number | null {
  return value === null || typeof value === 'number' ? value : neo4j.integer.toNumber(value)
}
