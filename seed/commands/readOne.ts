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
    const repair = repairOf(paper)
    if (repair) for (const entry of entries) entry.diagnostics.unshift(repair)
    return { path, text: paper.text, entries }
  } catch (error) {
    if (error instanceof IntakeFault) return { path, fault: error.message }
    throw error
  }
}

function repairOf({ repair }: PaperText): Diagnostic | null {
  if (!repair) return null
  return {
    severity: 'warning',
    rule: 'encoding',
    message: `Tệp được chuyển mã từ ${repair} sang Unicode; hãy soát lại chữ có dấu.`,
    start: 0,
    end: 0,
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
