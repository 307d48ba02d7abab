import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type ReadResult, readOne } from './readOne'

/** Below this a worker's start costs more than it saves. */
const WORTH_WORKERS = 8
const workerFile = fileURLToPath(new URL('./readWorker.js', import.meta.url))

/** Reads many files on all cores and yields the results in the order of `paths`. */
export async function* readMany(paths: string[]): AsyncGenerator<ReadResult> {
  if (paths.length < WORTH_WORKERS || !existsSync(workerFile)) {
    for (const path of paths) yield await readOne(path)
    return
  }
  yield* onWorkers(paths, Math.min(availableParallelism(), paths.length))
}

async function* onWorkers(paths: string[], count: number): AsyncGenerator<ReadResult> {
  const results = paths.map(() => deferred<ReadResult>())
  const workers = Array.from({ length: count }, () => new Worker(workerFile))
  let next = 0
  const give = (worker: Worker) => {
    const index = next++
    if (index >= paths.length) return
    worker.once('message', (result: ReadResult) => {
      results[index]!.resolve(result)
      give(worker)
    })
    worker.once('error', error => results[index]!.reject(error))
    worker.postMessage(paths[index])
  }
  try {
    for (const worker of workers) give(worker)
    for (const { promise } of results) yield await promise
  } finally {
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

function deferred<T>() {
  let resolve!: (value: T) => void
  let reject!: (reason: unknown) => void
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
