import mammoth from 'mammoth'
import yauzl from 'yauzl'
import { IntakeFault } from '../fault'
import { textOfHtml } from '../html'
import { asPrinted } from './asPrinted'

/** Far above any real paper; a small archive that unpacks to more is a bomb. */
const UNPACKED_LIMIT = 100 * 1024 * 1024
const ENTRY_LIMIT = 10_000

/**
 * Text of a DOCX: paragraphs, list marks, table rows, footnotes behind the text; and the encodings of its old fonts.
 * @throws IntakeFault `too-large` before anything is unpacked, `broken` where it is no DOCX, `encrypted` cannot occur (OLE)
 */
export async function textOfDocx(bytes: Uint8Array): Promise<{ text: string; repairs: string[] }> {
  const buffer = Buffer.from(bytes)
  await refuseBomb(buffer)
  try {
    const { docx, repairs } = await asPrinted(buffer)
    const { value } = await mammoth.convertToHtml(
      { buffer: docx },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    )
    return { text: textOfHtml(value), repairs }
  } catch (error) {
    if (error instanceof IntakeFault) throw error
    throw new IntakeFault(
      'broken',
      'The DOCX is broken or holds nothing of Word: open it in an editor and save it again.',
      'Tệp DOCX bị hỏng hoặc không có nội dung Word. Hãy mở và lưu lại bằng trình soạn thảo.',
    )
  }
}

/** Adds up the sizes that the archive's directory declares; the library checks them again while unpacking. */
function refuseBomb(buffer: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, archive) => {
      if (error)
        return reject(
          new IntakeFault(
            'broken',
            'The DOCX is broken: its archive does not open.',
            'Tệp DOCX bị hỏng: không mở được gói nén.',
          ),
        )
      let unpacked = 0
      let entries = 0
      archive.on('entry', entry => {
        unpacked += entry.uncompressedSize
        entries++
        if (unpacked > UNPACKED_LIMIT || entries > ENTRY_LIMIT) {
          archive.close()
          return reject(
            new IntakeFault(
              'too-large',
              'The DOCX unpacks to more than 100 MB: it may be meant to harm, and is not opened.',
              'Tệp DOCX giải nén ra quá 100 MB: có thể là tệp nén độc hại, không mở.',
            ),
          )
        }
        archive.readEntry()
      })
      archive.on('end', () => resolve())
      archive.on('error', () =>
        reject(
          new IntakeFault(
            'broken',
            'The DOCX is broken: the contents of its archive are wrong.',
            'Tệp DOCX bị hỏng: mục lục gói nén sai.',
          ),
        ),
      )
      archive.readEntry()
    })
  })
}
