import { originalsAtHand } from '../support/originals'
import { HOSTILE, LONG_PAPERS, SHORT_LINES } from './hostile'
import { cost, isOfOneThread, leastRatio, median, realPapers, realText, repeated, times } from './speed'

/** `npm run bench:read`: what the reader promises of its speed, and what it does, as it ships, by CPU time. */
const LEAST_SPEED = 10
const MOST_GROWTH = 1.1
const MOST_HOSTILE = 2

const MEGABYTE = 1e6
const HOSTILE_SIZE = 5 * MEGABYTE
/** Warm runs before measuring, as in a service or over a folder of papers. */
const WARM_UP = 40
const RUNS = 20

const papers = realPapers()
const real = realText()
const bytes = Buffer.byteLength(real)

console.log(originalsAtHand ? 'real papers' : 'made-up papers (../shared/documents is absent)')
console.log(isOfOneThread ? 'time of the reading thread' : 'time of the whole process, its compiler included')
speed('paper by paper', papers)
const once = speed('all in one file', [real])
for (const factor of [10, 100]) {
  const growth = cost(`${real}\n\n`.repeat(factor), 1) / once
  linear(`${factor} times the text`, growth, factor)
}
for (const [name, parts, paper] of LONG_PAPERS) {
  linear(name, leastRatio(paper(parts), paper(parts / 10), 10 * MOST_GROWTH), 10)
}
for (const [name, unit] of [
  ['real text in one line', real.replaceAll(/\s*\n\s*/g, ' ')] as const,
  ...HOSTILE,
  ...SHORT_LINES,
]) {
  const text = repeated(unit, HOSTILE_SIZE)
  const share = cost(text, 1) / Buffer.byteLength(text) / (once / bytes)
  row(name, `${share.toFixed(2)} of a real byte`, `at most ${MOST_HOSTILE}`, share <= MOST_HOSTILE)
}

/** Tells how fast the texts are read, and gives the seconds of the middle run. */
function speed(name: string, texts: readonly string[]): number {
  times(texts, WARM_UP)
  const taken = times(texts, RUNS)
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / MEGABYTE
  const usual = size / median(taken)
  const best = (size / taken[0]!).toFixed(1)
  row(name, `${usual.toFixed(1)} MB/s, best ${best}`, `at least ${LEAST_SPEED}`, usual >= LEAST_SPEED)
  return median(taken)
}

function linear(name: string, growth: number, factor: number): void {
  const most = factor * MOST_GROWTH
  row(name, `${growth.toFixed(1)} times the time`, `at most ${most.toFixed(0)}`, growth <= most)
}

function row(name: string, measured: string, promised: string, kept: boolean): void {
  console.log(
    [name.padEnd(28), measured.padEnd(22), promised.padEnd(14), kept ? 'ok' : 'NOT KEPT'].join('  '),
  )
}
