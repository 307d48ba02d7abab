import { stringify } from 'yaml'
import { said } from '../../server/terminal/said.mjs'
import type { Entry } from '../read/entry'
import { explain } from './explain'
import { expandPaths } from './files'
import { readMany } from './readMany'

export interface ReadOptions {
  /** One JSON object a line instead of YAML. */
  json?: boolean
  /** The NFC text that every span refers to, nothing else. */
  text?: boolean
  /** Which rule made each fact. */
  explain?: boolean
}

/**
 * Prints the register entries of files, folders and `-` (standard input) to standard output, in the order given; faults
 * and progress go to standard error.
 * @returns exit code: 1 where a file could not be read, 2 where there was nothing to read
 */
export async function runRead(paths: string[], options: ReadOptions): Promise<number> {
  const files = await expandPaths(paths)
  if (files.length === 0) {
    process.stderr.write(
      `nguon read: ${said('there is no file to read', 'không có tệp nào để đọc')} (.txt .md .html .docx .pdf)\n`,
    )
    return 2
  }
  let faults = 0
  let done = 0
  for await (const result of readMany(files)) {
    done++
    if (result.fault !== undefined) {
      faults++
      process.stderr.write(`nguon read: ${result.path}: ${result.fault}\n`)
      continue
    }
    progress(done, files.length, result.path)
    if (options.text) await print(result.text)
    else for (const entry of result.entries) await print(format(entry, options))
  }
  return faults > 0 ? 1 : 0
}

function format(entry: Entry, options: ReadOptions): string {
  if (options.json) return `${JSON.stringify(entry)}\n`
  if (options.explain) return `${explain(entry)}\n\n`
  return `---\n${stringify(entry, { lineWidth: 0 })}`
}

/** Waits for a slow reader of our output, so a folder of papers never piles up in memory. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => (error ? reject(error) : resolve()))
  })
}

function progress(done: number, total: number, path: string): void {
  if (total > 1) process.stderr.write(`[${done}/${total}] ${path}\n`)
}
