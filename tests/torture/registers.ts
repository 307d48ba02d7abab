import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../server/root'

/** Three registers that differ: the project's own, and the same without every second or every third paper. */
export async function threeRegisters() {
  const folder = await mkdtemp(join(tmpdir(), 'nguon-registers-'))
  const whole = join(projectRoot, 'seed/register')
  const papers = (await readdir(whole)).filter(name => name.endsWith('.yaml')).sort()
  const without = async (every: number): Promise<string> => {
    const part = join(folder, `without-${every}`)
    const left = new Set(papers.filter((_, at) => at % every === 0))
    await cp(whole, part, { recursive: true, filter: path => !left.has(path.slice(whole.length + 1)) })
    return part
  }
  const folders = [whole, await without(2), await without(3)] as const
  return { folders, remove: () => rm(folder, { recursive: true }) }
}
