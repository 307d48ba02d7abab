import type { Preview } from '../../../client/src/entry.server'
import { fitted, LEADING, line, wrap } from './setText'
import type { Typeface } from './typeface'

export interface Typefaces {
  /** The papers' voice. */
  serif: Typeface
  /** Ours. */
  sans: Typeface
}

export const WIDTH = 1200
export const HEIGHT = 630
const EDGE = 72
const INSIDE = WIDTH - 2 * EDGE
const paper = '#fcfcfa'
const ink = '#16171a'
const faint = '#54565c'

/** The picture of a page as SVG: the wording between the name of the site and whose words they are. */
export function draw({ label, words, quoted, foot }: Preview, { serif, sans }: Typefaces): string {
  const small = { face: sans, size: 30, colour: faint }
  const footLines = foot.flatMap(text => wrap(text, small, INSIDE))
  const labelLines = label ? wrap(label, small, INSIDE) : []
  const top = 150 + labelLines.length * small.size * LEADING
  const bottom = HEIGHT - 56 - footLines.length * small.size * LEADING
  const set = fitted(
    words.map(text => (quoted ? `“${text}”` : text)),
    { face: quoted ? serif : sans, colour: ink },
    [72, 64, 58, 52, 46, 40, 34, 30],
    { width: INSIDE, height: bottom - top },
  )
  const { size } = set.style
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${paper}"/><rect width="100%" height="14" fill="${ink}"/>`,
    `<rect x="${EDGE}" y="112" width="${INSIDE}" height="2" fill="${ink}"/>`,
    line('Nguồn', { face: serif, size: 48, colour: ink }, EDGE, 88),
    ...labelLines.map((text, at) => line(text, small, EDGE, 160 + at * small.size * LEADING)),
    ...set.lines.map((text, at) => line(text, set.style, EDGE, top + size * (1 + at * LEADING))),
    ...footLines.map((text, at) => line(text, small, EDGE, bottom + small.size * (1 + at * LEADING))),
    '</svg>',
  ].join('')
}
