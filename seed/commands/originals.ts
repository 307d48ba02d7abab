import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { textOfFile } from '../intake/intake'
import type { TextOf } from '../load/texts/originals'

/** The originals below a folder, read when they are asked for. */
export async function originalsIn(folder: string): Promise<TextOf> {
  const paths = new Map<string, string>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter(entry => entry.isFile())) {
    paths.set(basename(entry.name), join(entry.parentPath, entry.name))
  }
  return async file => {
    const path = paths.get(file)
    return path === undefined ? null : (await textOfFile(path)).text
  }
}
