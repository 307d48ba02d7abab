import { originalsAtHand } from '../support/originals'
import { HOSTILE, SHORT_LINES } from './hostile'
import { cost, mean, realText, repeated } from './speed'

/** `npm run bench:read`: what the reader promises of its speed, and what it does, as it ships, by CPU time. */
const LEAST_SPEED = 10
const MOST_GROWTH = 1.1
const MOST_HOSTILE = 2

const MEGABYTE = 1e6
const HOSTILE_SIZE = 5 * MEGABYTE
/** Warm runs before measuring, as in a service or over a folder of papers. */
const WARM_UP = 40
const RUNS = 20

const real = realText()
const bytes = Buffer.byteLength(real)
cost(real, WARM_UP)
const once = mean(real, RUNS)

console.log(originalsAtHand ? 'real papers' : 'made-up papers (../shared/documents is absent)')
const megabytes = bytes / MEGABYTE / once
row('one file', `${megabytes.toFixed(1)} MB/s`, `at least ${LEAST_SPEED}`, megabytes >= LEAST_SPEED)
for (const times of [10, 100]) {
  const growth = cost(`${real}\n\n`.repeat(times), 1) / once
  const most = times * MOST_GROWTH
  row(
    `${times} times the text`,
    `${growth.toFixed(0)} times the time`,
    `at most ${most.toFixed(0)}`,
    growth <= most,
  )
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

function row(name: string, measured: string, promised: string, kept: boolean): void {
  console.log(
    [name.padEnd(24), measured.padEnd(20), promised.padEnd(14), kept ? 'ok' : 'NOT KEPT'].join('  '),
  )
}
