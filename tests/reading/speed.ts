import { read } from '../../seed/read/read'
import { originalsAtHand } from '../support/originals'
import { originals } from './corpus'
import { DECISION_WITH_PLAN, LAW } from './heads'
import { HOSTILE, SHORT_LINES } from './hostile'

const MEGABYTE = 1e6

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
function mean(text: string, runs: number): number {
  let sum = 0
  for (let run = 0; run < runs; run++) sum += cost(text, 1)
  return sum / runs
}

/** Megabytes of UTF-8 read in a second of one core. */
export function speed(text: string, runs = 3): number {
  return Buffer.byteLength(text) / MEGABYTE / Math.max(cost(text, runs), 1e-6)
}

/** Warm runs before measuring, as in a service or over a folder of papers. */
const WARM_UP = 15
const HOSTILE_SIZE = 5 * MEGABYTE

/** `npm run bench:read`: speed on real text, growth with length, hostile texts against real ones, all by CPU time. */
function print(): void {
  const real = realText()
  const bytes = Buffer.byteLength(real)
  cost(real, WARM_UP)
  const once = mean(real, 10)
  const perByte = once / bytes
  const row = (name: string, ...values: string[]) => console.log([name.padEnd(24), ...values].join('  '))
  console.log(originalsAtHand ? 'real papers' : 'made-up papers (../shared/documents is absent)')
  row('one file', `${(bytes / MEGABYTE / once).toFixed(1)} MB/s`)
  for (const times of [10, 100]) {
    const ratio = cost(`${real}\n\n`.repeat(times), 1) / once
    row(`${times} times the text`, `${ratio.toFixed(0)} times the time`)
  }
  for (const [name, unit] of [
    ['real text in one line', real.replaceAll(/\s*\n\s*/g, ' ')] as const,
    ...HOSTILE,
    ...SHORT_LINES,
  ]) {
    const text = repeated(unit, HOSTILE_SIZE)
    const each = cost(text, 1) / Buffer.byteLength(text)
    row(name, `${(1e-6 / each).toFixed(1)} MB/s`, `${(each / perByte).toFixed(2)} of a real byte`)
  }
}

if (process.argv[1]?.endsWith('speed.ts')) print()
