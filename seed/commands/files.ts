import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const readable = /\.(txt|md|markdown|html?|xhtml|docx|pdf)$/i

/** Files named on the command line: a folder gives every readable file below it, in order of name; `-` is standard input. */
export async function expandPaths(paths: string[]): Promise<string[]> {
  const expanded = await Promise.all(
    paths.map(async path => {
      if (path === '-') return [path]
      const info = await stat(path).catch(() => null)
      return info?.isDirectory() ? filesUnder(path) : [path]
    }),
  )
  return expanded.flat()
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && readable.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
