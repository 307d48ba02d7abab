import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const readable = /\.(txt|md|markdown|html?|xhtml|docx|pdf)$/i

/**
 * Files named on the command line: a folder gives every readable file below it, in order of name; `-` is standard input.
 * A folder that may not be opened stands for itself, so that reading it tells the fault.
 */
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
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (!entries) return [folder]
  const found = await Promise.all(
    entries.map(entry => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(path)
      return entry.isFile() && readable.test(entry.name) ? [path] : []
    }),
  )
  return found.flat().sort()
}
