import type { Integer } from 'neo4j-driver'
import { number } from '../values'
import { type ReadSide, type Side, sides } from './side'

/** Which side of the graph is read now. */
export interface Live {
  side: ReadSide
  /** Version of the data on it; empty where nothing was loaded yet. */
  version: string
  /** Goes up by one with every switch. */
  generation: number
  /** How long ago it was switched to, by the clock of the database. */
  forMs: number
}

/** So long after a switch the side that was left stays as it was, for those who still read it. */
export const GRACE_MS = 5_000

/** The node of the switch is of neither side. */
export const READ_LIVE = `
MATCH (live:NguonLive {id: 'live'})
RETURN [live.side, live.version, live.generation, timestamp() - live.switchedAt] AS row`

export type LiveRow = [side: string, version: string, generation: Count, forMs: Count]
type Count = Integer | number

export function liveFrom(row: LiveRow | undefined): Live {
  if (!row) return { side: 'None', version: '', generation: 0, forMs: 0 }
  const [side, version, generation, forMs] = row
  if (!isSide(side)) throw new Error(`The graph has no side ${side}`)
  return { side, version, generation: number(generation), forMs: number(forMs) }
}

const isSide = (side: string): side is Side => (sides as readonly string[]).includes(side)
