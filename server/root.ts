import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the checkout, found from the running file upwards, be it built or source. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)))

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'seed'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('the checkout of Nguồn is not above the running file')
  return findRoot(parent)
}
