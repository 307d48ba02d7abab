import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeEntries } from '../../seed/load/register/writeEntry'
import type { Entry } from '../../seed/read/entry'
import { generatedPapers } from './generatedPapers'

/** Writes so many generated papers as a register, so many in a file. @returns bytes */
export async function writeRegister(folder: string, count: number, perFile: number): Promise<number> {
  await mkdir(folder, { recursive: true })
  let bytes = 0
  let page: Entry[] = []
  const write = async () => {
    const text = writeEntries(page)
    bytes += Buffer.byteLength(text)
    await writeFile(join(folder, page[0]!.file.replace('.txt', '.yaml')), text)
    page = []
  }
  for (const entry of generatedPapers(count)) {
    page.push(entry)
    if (page.length === perFile) await write()
  }
  if (page.length > 0) await write()
  return bytes
}
