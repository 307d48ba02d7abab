import { type BrokenWord, brokenWords } from '../intake/brokenWords'
import { IntakeFault } from '../intake/fault'
import { type PaperText, textOfBytes, textOfFile } from '../intake/intake'
import type { Diagnostic, Entry } from '../read/entry'
import { read } from '../read/read'

/** What came of one file: its text and entries, or the one sentence why there are none. */
export type ReadResult =
  | { path: string; text: string; entries: Entry[]; fault?: undefined }
  | { path: string; fault: string }

/** Reads one file (`-`: standard input); a fault of the file is a value, a fault of ours throws. */
export async function readOne(path: string): Promise<ReadResult> {
  try {
    const paper = path === '-' ? await textOfBytes(await standardInput(), '-') : await textOfFile(path)
    const entries = read(paper.text, paper.file)
    for (const { diagnostics } of entries) diagnostics.unshift(...warningsOf(paper, diagnostics))
    return { path, text: paper.text, entries }
  } catch (error) {
    if (error instanceof IntakeFault) return { path, fault: error.message }
    throw error
  }
}

const SHOWN = 3
const OF_FILE = { severity: 'warning', start: 0, end: 0 } as const

/** What is to be said of the file as a whole, first of all. */
function warningsOf({ repair, text }: PaperText, said: readonly Diagnostic[]): Diagnostic[] {
  const broken = brokenWords(text)
  const warnings: Diagnostic[] = []
  if (repair) {
    const message = `Tệp được chuyển mã từ ${repair} sang Unicode; hãy soát lại chữ có dấu.`
    warnings.push({ ...OF_FILE, rule: 'encoding', message })
  }
  if (broken.length > 0 && repair) {
    const message = `Tệp đã mất chữ: ${placesOf(broken)}; cần đối chiếu với bản gốc.`
    warnings.push({ ...OF_FILE, rule: 'letters-lost', message })
  } else if (broken.length > 0 && !said.some(({ rule }) => rule === 'ocr-doubt')) {
    const message = `Văn bản có dấu hiệu nhận dạng chữ (OCR) sai: ${placesOf(broken)}; cần đối chiếu với bản gốc.`
    warnings.push({ ...OF_FILE, rule: 'ocr-doubt', message })
  }
  return warnings
}

function placesOf(broken: readonly BrokenWord[]): string {
  const places = broken.slice(0, SHOWN).map(({ word, line }) => `“${word}” (dòng ${line})`)
  return `${broken.length} chỗ, trước hết là ${places.join(', ')}`
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
