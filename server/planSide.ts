import { execute } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { createContext } from './context'
import { type LiveRow, liveFrom, READ_LIVE } from './graph/live/live'
import type { ReadSide } from './graph/live/side'
import { readRows } from './graph/readRows'
import { createMessageSnapshots } from './messages/snapshot/snapshots'
import { planViews } from './planViews'
import { buildSchema } from './schema'

interface Graph {
  driver: Driver
  database: string
  /** Cuts it short between two views. */
  signal?: AbortSignal
}

/** Readers cut their statements short after seconds, and a plan that is cut short is begun anew by the next. */
const PATIENCE_MS = 180_000

/**
 * Plans the views of a side that is not in use yet: whoever asks after the switch, of whatever service, need not wait for
 * that.
 */
export async function planSide({ signal, ...graph }: Graph, side: ReadSide): Promise<void> {
  const schema = buildSchema()
  const pin = { side, version: '', generation: 0, readAt: performance.now() }
  const live = { current: async () => pin, requireWhole: async () => {} }
  const snapshots = createMessageSnapshots()
  await planViews(async ({ query, variables }) => {
    signal?.throwIfAborted()
    const contextValue = createContext({ ...graph, timeoutMs: PATIENCE_MS, live, snapshots })
    return execute({ schema, document: query, variableValues: variables, contextValue })
  })
}

/** The same of the side in use, for a Neo4j that was just started: it has no plans. */
export async function planAgain(graph: Graph): Promise<void> {
  const [row] = await readRows<LiveRow>({ ...graph, timeoutMs: PATIENCE_MS }, READ_LIVE)
  await planSide(graph, liveFrom(row).side)
}
