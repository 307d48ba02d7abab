import { availableParallelism } from 'node:os'
import { createGate } from '../../server/gate'
import { ApartReader, type ReadLimits, usualLimits } from './readApart'
import type { ReadResult } from './readOne'

/** So many results for each reader wait for whoever takes them. */
const AHEAD = 4

/**
 * Reads many files on all cores, each apart from this process and within the limits, and yields the results in the order
 * of `paths`.
 */
export async function* readMany(
  paths: readonly string[],
  limits: ReadLimits = usualLimits,
): AsyncGenerator<ReadResult> {
  const atOnce = Math.min(availableParallelism(), paths.length)
  const readers = Array.from({ length: atOnce }, () => new ApartReader(limits))
  const idle = [...readers]
  const gate = createGate({ atOnce })
  const readInTurn = (path: string) =>
    gate.run(async () => {
      const reader = idle.pop()!
      const result = await reader.read(path)
      idle.push(reader)
      return result
    })
  const results: Promise<ReadResult>[] = []
  try {
    for (const path of paths) {
      results.push(readInTurn(path))
      if (results.length >= atOnce * AHEAD) yield await results.shift()!
    }
    while (results.length > 0) yield await results.shift()!
  } finally {
    for (const reader of readers) reader.stop()
  }
}
