import { Blob, Face, Font, shape, Buffer as TextBuffer } from 'harfbuzzjs'
import subsetFont from 'subset-font'

/** A text as one line, its baseline at 0, in units of the typeface. */
export interface SetLine {
  width: number
  /** Each with its SVG path data; y points up. */
  outlines: { path: string; x: number; y: number }[]
}
export interface Typeface {
  /** Units of the typeface in its size. */
  unitsPerEm: number
  set(text: string): SetLine
}

const everyLetter = String.fromCodePoint(...Array.from({ length: 0x2300 - 0x20 }, (_, at) => at + 0x20))

/** One weight of a variable typeface whose letters are spread over several files (WOFF2). */
export async function typeface(files: Buffer[], weight: number): Promise<Typeface> {
  const cuts = await Promise.all(files.map(file => cutOf(file, weight)))
  const [first] = cuts
  if (!first) throw new Error('A typeface needs at least one file')
  const holding = (letter: string) =>
    cuts.find(({ font }) => font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined) ?? first
  return {
    unitsPerEm: first.font.face.upem,
    // The files hold letters with their marks, not marks.
    set: text => setRuns(runsOf(text.normalize('NFC'), holding)),
  }
}

interface Cut {
  font: Font
  /** Outline of a glyph; each is asked for once. */
  pathOf(glyph: number): string
}

async function cutOf(file: Buffer, weight: number): Promise<Cut> {
  const plain = await subsetFont(file, everyLetter, { targetFormat: 'sfnt', variationAxes: { wght: weight } })
  const font = new Font(new Face(new Blob(plain)))
  const paths = new Map<number, string>()
  return {
    font,
    pathOf(glyph) {
      const path = paths.get(glyph) ?? font.glyphToPath(glyph)
      paths.set(glyph, path)
      return path
    },
  }
}

interface Run {
  cut: Cut
  text: string
}

/** The text in pieces, each as long as one file has its letters. */
function runsOf(text: string, holding: (letter: string) => Cut): Run[] {
  const runs: Run[] = []
  for (const letter of text) {
    const cut = holding(letter)
    const last = runs.at(-1)
    if (last?.cut === cut) last.text += letter
    else runs.push({ cut, text: letter })
  }
  return runs
}

function setRuns(runs: Run[]): SetLine {
  const outlines: SetLine['outlines'] = []
  let width = 0
  for (const { cut, text } of runs) {
    const buffer = new TextBuffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(cut.font, buffer)
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      outlines.push({ path: cut.pathOf(codepoint), x: width + xOffset, y: yOffset })
      width += xAdvance
    }
  }
  return { width, outlines }
}
