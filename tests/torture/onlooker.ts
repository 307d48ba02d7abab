import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Asks again and again from a thread of its own, whose clock does not wait for whatever else the test has to do. */
const LOOKING = `
const { parentPort, workerData: { address, everyMs } } = require('node:worker_threads')
const looks = []
let looking = true
parentPort.once('message', () => { looking = false })
;(async () => {
  while (looking) {
    const begun = performance.now()
    const status = await fetch(address).then(async response => (await response.arrayBuffer(), response.status), () => 0)
    looks.push({ status, ms: Math.round(performance.now() - begun) })
    await new Promise(resolve => setTimeout(resolve, everyMs))
  }
  parentPort.postMessage(looks)
})()`

export interface Look {
  /** 0 where no answer came at all. */
  status: number
  ms: number
}

/** @returns what ends it and gives all looks */
export function onlooker(address: string, everyMs: number): () => Promise<Look[]> {
  const worker = new Worker(LOOKING, { eval: true, workerData: { address, everyMs } })
  return async () => {
    worker.postMessage('enough')
    const [looks] = (await once(worker, 'message')) as [Look[]]
    await worker.terminate()
    return looks
  }
}
