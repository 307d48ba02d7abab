import { parentPort } from 'node:worker_threads'
import { readOne } from './readOne'

/** A worker thread: takes a path, answers with what came of it. */
parentPort?.on('message', async (path: string) => {
  try {
    parentPort?.postMessage(await readOne(path))
  } catch (error) {
    parentPort?.postMessage({
      path,
      fault: `Lỗi của chương trình: ${error instanceof Error ? error.message : error}`,
    })
  }
})
