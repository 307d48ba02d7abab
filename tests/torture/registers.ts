import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { projectRoot } from '../../server/root'

/**
 * Three registers that differ: the project's own, and the same without every second or every third paper; of its
 * shortest `papers` alone where a test has no time for all.
 */
export async function threeRegisters({ papers: most }: { papers?: number | undefined } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'nguon-registers-'))
  const own = join(projectRoot, 'seed/register')
  const papers = await shortest(own, most)
  const part = async (without?: number): Promise<string> => {
    const copy = join(folder, without ? `without-${without}` : 'all')
    const kept = new Set(papers.filter((_, at) => !without || at % without !== 0))
    await cp(own, copy, { recursive: true, filter: path => !isPaper(path) || kept.has(basename(path)) })
    return copy
  }
  const folders = [await part(), await part(2), await part(3)] as const
  return { folders, remove: () => rm(folder, { recursive: true }) }
}

const isPaper = (path: string) => path.endsWith('.yaml') && !path.includes('/editor/')

/** Names of the papers of a register in one order, the longest left out. */
async function shortest(registerDir: string, most?: number): Promise<string[]> {
  const names = (await readdir(registerDir)).filter(isPaper)
  const sized = await Promise.all(
    names.map(async name => ({ name, size: (await stat(join(registerDir, name))).size })),
  )
  return sized
    .sort((a, b) => a.size - b.size)
    .slice(0, most)
    .map(({ name }) => name)
    .sort()
}
