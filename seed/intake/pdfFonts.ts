import type { PDFPageProxy } from 'pdfjs-dist'
import { shownIn } from './typedLetters'

/** Letters of one font. */
export interface Run {
  text: string
  /** What the reader of PDF calls the font. */
  font: string
}

/** Letters that only Unicode has: a font that gives one gives Unicode throughout, whatever it is called. */
const OF_UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/
const MAY_BE_TYPED = /[\u00a1-\u00ff\u03bc\u2212\u2219]/
const OF_SUBSET = /^[A-Z]{6}\+/

/** The fonts of a PDF, page by page, and what the letters of each show. */
export class PdfFonts {
  private readonly pageOf = new Map<string, number>()
  private readonly typed = new Set<string>()
  private readonly unicode = new Set<string>()

  note({ text, font }: Run, page: number): void {
    if (!this.pageOf.has(font)) this.pageOf.set(font, page)
    if (OF_UNICODE.test(text)) this.unicode.add(font)
    else if (MAY_BE_TYPED.test(text)) this.typed.add(font)
  }

  /** By the reader's name of each font what it is called; only where one may be of typed letters. */
  async names(pageAt: (page: number) => Promise<PDFPageProxy>): Promise<Map<string, string>> {
    const names = new Map<string, string>()
    if (![...this.typed].some(font => !this.unicode.has(font))) return names
    for (const [font, number] of this.pageOf) {
      if (this.unicode.has(font)) continue
      const page = await pageAt(number)
      if (!page.commonObjs.has(font)) await page.getOperatorList()
      const known: { name?: string } | null = page.commonObjs.has(font) ? page.commonObjs.get(font) : null
      if (known?.name) names.set(font, known.name.replace(OF_SUBSET, ''))
    }
    return names
  }
}

/** The letters as they are seen, and the encoding that they were brought back from. */
export function seen(run: Run, names: ReadonlyMap<string, string>): { text: string; repair: string | null } {
  const name = names.get(run.font)
  const shown = name ? shownIn(name, run.text) : null
  return shown && shown.text !== run.text ? shown : { text: run.text, repair: null }
}
