import type { Typeface } from './typeface'

export interface Style {
  face: Typeface
  /** Pixels. */
  size: number
  colour: string
}
/** Height of a line over its size: room for stacked marks (Ễ, Ẵ). */
export const LEADING = 1.4

const widthOf = (text: string, { face, size }: Style): number =>
  (face.set(text).width * size) / face.unitsPerEm

/** The text in lines no wider than this, broken between words; each word is measured once. */
export function wrap(text: string, style: Style, width: number): string[] {
  const space = widthOf(' ', style)
  const lines: string[][] = []
  let room = 0
  for (const word of text.split(/\s+/)) {
    const needed = widthOf(word, style)
    const last = lines.at(-1)
    if (last && space + needed <= room) {
      last.push(word)
      room -= space + needed
    } else {
      lines.push([word])
      room = width - needed
    }
  }
  return lines.map(words => words.join(' '))
}

/** Texts as paragraphs in the largest of these sizes in which they fit; in the smallest they are cut where they end. */
export function fitted(
  texts: string[],
  style: Omit<Style, 'size'>,
  sizes: number[],
  box: { width: number; height: number },
): { lines: string[]; style: Style } {
  let set = { lines: [] as string[], style: { ...style, size: 0 } }
  for (const size of sizes) {
    set = {
      lines: texts.flatMap(text => wrap(text, { ...style, size }, box.width)),
      style: { ...style, size },
    }
    if (set.lines.length * size * LEADING <= box.height) return set
  }
  const most = Math.floor(box.height / (set.style.size * LEADING))
  return { ...set, lines: [...set.lines.slice(0, most - 1), `${set.lines[most - 1]} …`] }
}

/** One line as SVG, its baseline beginning here. */
export function line(text: string, { face, size, colour }: Style, x: number, baseline: number): string {
  const scale = size / face.unitsPerEm
  const glyphs = face
    .set(text)
    .outlines.map(({ path, x, y }) => path && `<path transform="translate(${x} ${y})" d="${path}"/>`)
  return `<g fill="${colour}" transform="translate(${x} ${baseline}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`
}
