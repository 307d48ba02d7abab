import { readRegisterProblems } from '../coverage/readProblems'
import { readDataVersion } from '../coverage/readDataVersion'
import { createReader, type ReaderOptions } from '../graph/read'
import type { GraphCounts } from './metrics'

const UNKNOWN: GraphCounts = { documents: -1, assertions: -1, registerProblems: -1 }

export async function graphCounts(options: ReaderOptions): Promise<GraphCounts> {
  const reader = createReader(options)
  try {
    const { documents, assertions } = await readDataVersion(reader)
    return { documents, assertions, registerProblems: (await readRegisterProblems(reader)).length }
  } catch {
    return UNKNOWN
  }
}
