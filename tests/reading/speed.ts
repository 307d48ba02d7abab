import { readFileSync } from 'node:fs'
import { read } from '../../seed/read/read'
import { originals } from './corpus'
import { DECISION_WITH_PLAN, LAW } from './heads'

/** Text of about `bytes` bytes made of the unit repeated. */
export function repeated(unit: string, bytes: number): string {
  return unit.repeat(Math.max(1, Math.round(bytes / Buffer.byteLength(unit))))
}

/** The papers at hand, else made-up ones. */
export function realPapers(): string[] {
  const papers = originals().map(original => original.text)
  return papers.length > 0 ? papers : [DECISION_WITH_PLAN, LAW]
}

/** A long real text: the papers one behind the other. */
export function realText(): string {
  return realPapers().join('\n\n')
}

type Usage = NodeJS.CpuUsage
const ofThisThread = (process as { threadCpuUsage?: () => Usage }).threadCpuUsage

/** Whether `ownTime` leaves out what the engine compiles and collects beside this thread. */
export const isOfOneThread = ofThisThread !== undefined || scheduled() > 0

/** Seconds that this thread has worked, other processes left out; of the whole process where no thread can be asked. */
export function ownTime(): number {
  if (!ofThisThread && isOfOneThread) return scheduled()
  const { user, system } = ofThisThread?.() ?? process.cpuUsage()
  return (user + system) / 1e6
}

/** What Linux has given this thread: Node before 24 cannot say it. */
function scheduled(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e9
  } catch {
    return 0
  }
}

/** Seconds of own time that each of `runs` readings of the texts takes, in ascending order. */
export function times(texts: readonly string[], runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const before = ownTime()
    for (const text of texts) read(text, 'x')
    return ownTime() - before
  }).sort((a, b) => a - b)
}

/** The least of some readings of a text. */
export function cost(text: string, runs = 3): number {
  return times([text], runs)[0]!
}

/** The middle one: what is promised of a machine at work. */
export function median(sorted: readonly number[]): number {
  return sorted[sorted.length >> 1]!
}

/** Below this many seconds a time is taken for as many: clocks and collections weigh more than the reading. */
const SHORTEST = 0.02
const MOST_TRIES = 5

/**
 * The least ratio of what one text costs to what another does, read right behind each other so that a neighbour slows
 * both. The first ratio that is at most `enough` ends it.
 */
export function leastRatio(one: string, other: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < MOST_TRIES && least > enough; tries++) {
    const base = Math.max(cost(other, 1), SHORTEST)
    least = Math.min(least, cost(one, 1) / base)
  }
  return least
}
