import { Blob, Face, Font, shape, Buffer as TextBuffer } from 'harfbuzzjs'
import subsetFont from 'subset-font'

/** A text as one line of outlines, its baseline at 0, in units of the size it was set in. */
export interface SetLine {
  width: number
  /** SVG path data; y points down. */
  outlines: { path: string; x: number; y: number }[]
}
export interface Typeface {
  /** Outlines are scaled by size / unitsPerEm. */
  unitsPerEm: number
  set(text: string): SetLine
}

const everyLetter = String.fromCodePoint(...Array.from({ length: 0x2300 - 0x20 }, (_, at) => at + 0x20))

/** One weight of a variable typeface whose letters are spread over several files (WOFF2). */
export async function typeface(files: Buffer[], weight: number): Promise<Typeface> {
  const fonts = await Promise.all(files.map(file => fontOf(file, weight)))
  const [first] = fonts
  if (!first) throw new Error('A typeface needs at least one file')
  const holding = (letter: string) =>
    fonts.find(font => font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined) ?? first
  return {
    unitsPerEm: first.face.upem,
    set: text => setRuns(runsOf(text, holding)),
  }
}

async function fontOf(file: Buffer, weight: number): Promise<Font> {
  const plain = await subsetFont(file, everyLetter, { targetFormat: 'sfnt', variationAxes: { wght: weight } })
  return new Font(new Face(new Blob(plain)))
}

interface Run {
  font: Font
  text: string
}

/** The text in pieces, each as long as one file has its letters. */
function runsOf(text: string, holding: (letter: string) => Font): Run[] {
  const runs: Run[] = []
  for (const letter of text) {
    const font = holding(letter)
    const last = runs.at(-1)
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}

function setRuns(runs: Run[]): SetLine {
  const outlines: SetLine['outlines'] = []
  let width = 0
  for (const { font, text } of runs) {
    const buffer = new TextBuffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      outlines.push({ path: font.glyphToPath(codepoint), x: width + xOffset, y: yOffset })
      width += xAdvance
    }
  }
  return { width, outlines }
}
