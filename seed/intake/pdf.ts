import { IntakeFault } from './fault'
import { PdfFonts, seen } from './pdfFonts'
import { type Glyphs, layout } from './pdfLayout'
import type { Typed } from './typedLetters'

const PAGE_LIMIT = 2_000

/**
 * Text layer of a PDF, line by line as it stands on the page, in the letters that its fonts show; pages are divided by a
 * form feed.
 * @throws IntakeFault `encrypted`, `scanned` where no page has text, `broken`, `too-large`
 */
export async function textOfPdf(bytes: Uint8Array): Promise<Typed> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  })
  try {
    const document = await task.promise
    if (document.numPages > PAGE_LIMIT) {
      throw new IntakeFault(
        'too-large',
        `The PDF has ${document.numPages} pages, more than ${PAGE_LIMIT}: split it.`,
        `Tệp PDF có ${document.numPages} trang, quá ${PAGE_LIMIT} trang. Hãy tách tệp.`,
      )
    }
    const fonts = new PdfFonts()
    const runs: Placed[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const content = await page.getTextContent({ disableNormalization: false })
      const placed = content.items.flatMap(item => ('str' in item ? [placedOf(item)] : []))
      for (const run of placed) fonts.note(run, number)
      runs.push(placed)
      page.cleanup()
    }
    const names = await fonts.names(number => document.getPage(number))
    const repairs = new Set<string>()
    const pages = runs.map(placed => layout(placed.map(run => shown(run, names, repairs))))
    if (!hasWords(pages)) {
      throw new IntakeFault(
        'scanned',
        'The PDF is a scan without text: have its letters recognised (OCR) first, then read it again.',
        'Tệp PDF chỉ có ảnh quét, không có lớp chữ. Hãy nhận dạng chữ (OCR) trước rồi đọc lại.',
      )
    }
    return { text: `${pages.join('\n\f\n')}\n`, repairs: [...repairs] }
  } catch (error) {
    throw asFault(error)
  } finally {
    await task.destroy()
  }
}

/** A page number, a web address, and what stands on each page of several (`www.…`, a stamp): of a scan there is no more. */
function hasWords(pages: readonly string[]): boolean {
  const told = pages.map(page =>
    page
      .split('\n')
      .map(line => line.trim())
      .filter(isWorded),
  )
  const [first = []] = told
  const stamp = pages.length > 1 ? first.filter(line => told.every(lines => lines.includes(line))) : []
  return told.some(lines => lines.some(line => !stamp.includes(line)))
}

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/
const isWorded = (line: string): boolean => /\p{L}{2}/u.test(line) && !ADDRESS.test(line)

interface TextItem {
  str: string
  transform: number[]
  width: number
  height: number
  fontName: string
}

interface Placed extends Glyphs {
  font: string
}

function placedOf({ str, transform, width, height, fontName }: TextItem): Placed {
  const [x, y] = [transform[4]!, transform[5]!]
  return { text: str, x, y, width, height: height || Math.abs(transform[3]!), font: fontName }
}

function shown(run: Placed, names: ReadonlyMap<string, string>, repairs: Set<string>): Glyphs {
  const { text, repair } = seen(run, names)
  if (repair) repairs.add(repair)
  return { ...run, text }
}

function asFault(error: unknown): IntakeFault {
  if (error instanceof IntakeFault) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new IntakeFault(
      'encrypted',
      'The PDF has a password: save a copy without one and read that.',
      'Tệp PDF có mật khẩu. Hãy lưu một bản không khoá rồi đọc lại.',
    )
  }
  return new IntakeFault(
    'broken',
    'The PDF is broken and cannot be read: fetch or save it again.',
    'Tệp PDF bị hỏng, không đọc được. Hãy tải lại hoặc lưu lại tệp.',
  )
}
