import { totalmem } from 'node:os'
import { setFlagsFromString } from 'node:v8'

const MEGABYTE = 1024 ** 2

/** Megabytes of memory that there is for us: of the machine, or of the group of processes that we are confined to. */
export function memoryThere(): number {
  const confined = process.constrainedMemory?.() ?? 0
  return Math.min(totalmem(), confined > 0 ? confined : Number.POSITIVE_INFINITY) / MEGABYTE
}

/** Megabytes for each of us by what there is: half of it at most, and no more than ever does good. */
export function sharesOf(there: number): { heap: number; java: number; pageCache: number } {
  const share = (part: number, least: number, most: number) =>
    Math.round(Math.min(Math.max(there * part, least), most))
  return { heap: share(0.2, 256, 8192), java: share(0.2, 384, 4096), pageCache: share(0.1, 64, 4096) }
}

/** How much the heap may grow upon what is in use, before it is collected: else it takes several times that. */
const GROWING_PERCENT = 40

/** Before much is in it: more than its share this process does not take, where NODE_OPTIONS does not say otherwise. */
export function limitHeap(): void {
  if (process.env.NODE_OPTIONS?.includes('max-old-space-size')) return
  setFlagsFromString(`--max-old-space-size=${sharesOf(memoryThere()).heap}`)
  setFlagsFromString(`--heap-growing-percent=${GROWING_PERCENT}`)
}
