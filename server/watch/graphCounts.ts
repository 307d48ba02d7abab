import { readDataVersion } from '../coverage/readDataVersion'
import { readRegisterProblems } from '../coverage/readProblems'
import { READ_LOADING } from '../graph/live/loading'
import { createReader, type ReaderOptions } from '../graph/read'
import { readRows } from '../graph/readRows'
import type { GraphCounts } from './metrics'

const UNKNOWN: GraphCounts = {
  documents: -1,
  assertions: -1,
  registerProblems: -1,
  secondsSinceLoad: -1,
  loads: -1,
  loading: -1,
}

export async function graphCounts(options: ReaderOptions): Promise<GraphCounts> {
  const reader = createReader(options)
  try {
    const { documents, assertions, loadedAt } = await readDataVersion(reader)
    const registerProblems = (await readRegisterProblems(reader)).length
    const secondsSinceLoad = Math.round((Date.now() - Date.parse(loadedAt)) / 1000)
    const { generation: loads } = await reader.pin()
    const [loading = false] = await readRows<boolean>(options, READ_LOADING)
    return { documents, assertions, registerProblems, secondsSinceLoad, loads, loading: Number(loading) }
  } catch {
    return UNKNOWN
  }
}
