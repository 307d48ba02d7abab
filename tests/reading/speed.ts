import { read } from '../../seed/read/read'
import { originals } from './corpus'
import { DECISION_WITH_PLAN, LAW } from './heads'

/** Text of about `bytes` bytes made of the unit repeated. */
export function repeated(unit: string, bytes: number): string {
  return unit.repeat(Math.max(1, Math.round(bytes / Buffer.byteLength(unit))))
}

/** A long real text: the papers at hand one behind the other, else made-up ones. */
export function realText(): string {
  const papers = originals().map(original => original.text)
  return (papers.length > 0 ? papers : [DECISION_WITH_PLAN, LAW]).join('\n\n')
}

/** Seconds of this process's own time that reading takes, the least of `runs`: other processes do not count. */
export function cost(text: string, runs = 3): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    read(text, 'x')
    const spent = process.cpuUsage(before)
    least = Math.min(least, (spent.user + spent.system) / 1e6)
  }
  return least
}

/** The same on average, collection of garbage included: what a longer text is compared with. */
export function mean(text: string, runs: number): number {
  let sum = 0
  for (let run = 0; run < runs; run++) sum += cost(text, 1)
  return sum / runs
}
