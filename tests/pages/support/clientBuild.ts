import { execFile } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../../server/root'

export const clientBuild = join(projectRoot, 'build/client')

const builds = [
  [clientBuild, 'client/vite.config.ts'],
  [join(projectRoot, 'build/explorer'), 'client/explorer/vite.config.ts'],
] as const

/**
 * The client as the sources have it now; built only where the one at hand is older, and in a process of its own: the
 * runner's environment would make it a development build.
 */
export async function buildClient(): Promise<void> {
  const changed = await lastChange(join(projectRoot, 'client'))
  for (const [build, configuration] of builds) {
    if ((await changedAt(join(build, 'manifest.json'))) < changed) await makeBuild(configuration)
  }
}

async function makeBuild(path: string): Promise<void> {
  const vite = join(projectRoot, 'node_modules/vite/bin/vite.js')
  const configuration = join(projectRoot, path)
  await promisify(execFile)(process.execPath, [vite, 'build', '-c', configuration, '--logLevel', 'error'], {
    cwd: projectRoot,
    env: { ...process.env, NODE_ENV: 'production' },
  })
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
