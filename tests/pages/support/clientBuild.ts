import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { projectRoot } from '../../../server/root'

export const clientBuild = join(projectRoot, 'build/client')

/** The client as the sources have it now; built only where the one at hand is older. */
export async function buildClient(): Promise<void> {
  const built = await changedAt(join(clientBuild, 'manifest.json'))
  if (built > (await lastChange(join(projectRoot, 'client')))) return
  await build({ configFile: join(projectRoot, 'client/vite.config.ts'), logLevel: 'error' })
}

const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )

async function lastChange(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  return Math.max(...(await Promise.all(files.map(file => changedAt(join(file.parentPath, file.name))))))
}
