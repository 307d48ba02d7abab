import { read } from '../../seed/read/read'
import { corpusAtHand, originals } from './corpus'
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

/** Megabytes of UTF-8 read in a second of one core. */
export function speed(text: string, runs = 3): number {
  return Buffer.byteLength(text) / MEGABYTE / Math.max(cost(text, runs), 1e-6)
}

/** `npx tsx tests/reading/speed.ts`: speed on real text, growth with length, hostile texts. */
function print(): void {
  const real = realText()
  const megabytes = (unit: string, bytes: number) => `${speed(repeated(unit, bytes), 2).toFixed(1)} MB/s`
  console.log(corpusAtHand ? 'real papers' : 'made-up papers (../shared/documents is absent)')
  console.log(`as they are, one file   ${speed(real).toFixed(1)} MB/s`)
  for (const bytes of [MEGABYTE / 4, MEGABYTE, 4 * MEGABYTE])
    console.log(`${bytes / MEGABYTE} MB of it   ${megabytes(real, bytes)}`)
  for (const original of originals())
    if (original.seed) console.log(`${original.name}   ${megabytes(original.text, MEGABYTE)}`)
  for (const [name, unit] of [...HOSTILE, ...SHORT_LINES])
    console.log(`${name}   ${megabytes(unit, MEGABYTE)}`)
}

if (process.argv[1]?.endsWith('speed.ts')) print()
