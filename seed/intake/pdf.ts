import { IntakeFault } from './fault'
import { type Glyphs, layout } from './pdfLayout'

const PAGE_LIMIT = 2_000

/**
 * Text layer of a PDF, line by line as it stands on the page; pages are divided by a form feed.
 * @throws IntakeFault `encrypted`, `scanned` where no page has text, `broken`, `too-large`
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
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
    const pages: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const content = await page.getTextContent({ disableNormalization: false })
      pages.push(layout(content.items.flatMap(item => ('str' in item ? [glyphsOf(item)] : []))))
      page.cleanup()
    }
    if (!pages.some(page => /\p{L}{2}/u.test(page))) {
      throw new IntakeFault(
        'scanned',
        'The PDF is a scan without text: have its letters recognised (OCR) first, then read it again.',
        'Tệp PDF chỉ có ảnh quét, không có lớp chữ. Hãy nhận dạng chữ (OCR) trước rồi đọc lại.',
      )
    }
    return `${pages.join('\n\f\n')}\n`
  } catch (error) {
    throw asFault(error)
  } finally {
    await task.destroy()
  }
}

interface TextItem {
  str: string
  transform: number[]
  width: number
  height: number
}

function glyphsOf({ str, transform, width, height }: TextItem): Glyphs {
  return { text: str, x: transform[4]!, y: transform[5]!, width, height: height || Math.abs(transform[3]!) }
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
