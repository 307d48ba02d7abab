import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import iconv from 'iconv-lite'
import { withTrueU } from '../../schema/words/chars'
import { containerOf } from './container'
import { type Decoded, decode, repaired } from './decode'
import { textOfDocx } from './docx/docx'
import { IntakeFault } from './fault'
import { charsetOfHtml, textOfHtml } from './html'
import { textOfPdf } from './pdf'
import { closeSplitSyllables } from './splitSyllables'
import type { Typed } from './typedLetters'
import { closeWideSpacing } from './wideSpacing'

const SIZE_LIMIT = 100 * 1024 * 1024

/** The text of a paper, NFC: every span of an entry refers to it. `repair` names the encoding it was brought back from. */
export interface PaperText {
  /** File name without folders; `-` for standard input. */
  file: string
  text: string
  repair: string | null
}

/** @throws IntakeFault one sentence that says why the file cannot be read and what to do */
export async function textOfFile(path: string): Promise<PaperText> {
  const info = await stat(path).catch(() => null)
  if (!info)
    throw new IntakeFault(
      'missing',
      'There is no such file: check the path.',
      'Không có tệp này. Hãy kiểm tra đường dẫn.',
    )
  if (info.isDirectory())
    throw new IntakeFault('unsupported', 'This folder may not be opened.', 'Không có quyền mở thư mục này.')
  if (!info.isFile())
    throw new IntakeFault('unsupported', 'It is no ordinary file.', 'Không phải tệp thường.')
  refuseSize(info.size)
  const bytes = await readFile(path).catch(() => {
    throw new IntakeFault('missing', 'This file may not be read.', 'Không có quyền đọc tệp này.')
  })
  return textOfBytes(bytes, basename(path))
}

/** @throws IntakeFault as `textOfFile` */
export async function textOfBytes(bytes: Uint8Array, file: string): Promise<PaperText> {
  refuseSize(bytes.length)
  if (bytes.length === 0) throw new IntakeFault('empty', 'The file is empty.', 'Tệp rỗng.')
  const { text, repair } = await textIn(bytes, file)
  const nfc = closeSplitSyllables(closeWideSpacing(withTrueU(text).normalize('NFC')))
  if (!/\p{L}/u.test(nfc)) throw new IntakeFault('empty', 'The file has no letter.', 'Tệp không có chữ nào.')
  return { file, text: nfc, repair }
}

async function textIn(bytes: Uint8Array, file: string): Promise<Decoded> {
  switch (containerOf(bytes, file)) {
    case 'pdf':
      return asSeen(await textOfPdf(bytes))
    case 'docx':
      return asSeen(await textOfDocx(bytes))
    case 'html':
      return repaired(htmlText(bytes))
    case 'text':
      return decode(bytes)
    case 'misnamed':
      throw new IntakeFault(
        'broken',
        'The file is named PDF or DOCX and is none: it is broken or misnamed.',
        'Tệp mang đuôi PDF hoặc DOCX nhưng bên trong không phải: tệp hỏng hoặc đặt sai tên.',
      )
    case 'zip':
      throw new IntakeFault(
        'unsupported',
        'A ZIP archive: unpack it and read the files in it.',
        'Tệp nén ZIP: hãy giải nén rồi đọc từng tệp bên trong.',
      )
    case 'ole':
      throw new IntakeFault(
        'unsupported',
        'An old Word file (.doc) or a DOCX with a password: save it as a DOCX without one.',
        'Tệp Word kiểu cũ (.doc) hoặc DOCX có mật khẩu: hãy lưu lại thành DOCX không khoá.',
      )
    case 'rtf':
      throw new IntakeFault(
        'unsupported',
        'An RTF file: save it as DOCX or plain text.',
        'Tệp RTF: hãy lưu lại thành DOCX hoặc văn bản chữ.',
      )
    case 'image':
      throw new IntakeFault(
        'scanned',
        'A picture without text: have its letters recognised (OCR) first, then read it again.',
        'Tệp ảnh, không có lớp chữ. Hãy nhận dạng chữ (OCR) trước rồi đọc lại.',
      )
  }
}

/** What a container already brought back by its fonts, with what is left to bring back. */
function asSeen({ text, repairs }: Typed): Decoded {
  const { text: read, repair } = repaired(text)
  const all = [...new Set([...repairs, ...(repair ? [repair] : [])])]
  return { text: read, repair: all.join(', ') || null }
}

function htmlText(bytes: Uint8Array): string {
  const charset = charsetOfHtml(bytes)
  const named = charset && charset !== 'utf-8' && iconv.encodingExists(charset) && !isUtf8(bytes)
  const html = named ? iconv.decode(Buffer.from(bytes), charset) : decode(bytes).text
  try {
    return textOfHtml(html)
  } catch {
    throw new IntakeFault(
      'broken',
      'The HTML is nested too deeply to be read: save the part that is the paper.',
      'Trang HTML lồng quá sâu, không đọc được. Hãy lưu lại phần nội dung văn bản.',
    )
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function refuseSize(size: number): void {
  if (size > SIZE_LIMIT) {
    const megabytes = Math.round(size / 1024 / 1024)
    throw new IntakeFault(
      'too-large',
      `The file has ${megabytes} MB, more than 100 MB: it is not one paper. Split it.`,
      `Tệp ${megabytes} MB, quá 100 MB: không phải một văn bản. Hãy tách tệp.`,
    )
  }
}
