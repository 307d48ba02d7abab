import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from '@graphql-codegen/cli'
import config from './config'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is generated from the schema and the `.graphql` files as they are now, by path from the checkout. */
export async function freshFiles(): Promise<Map<string, string>> {
  const made = await generate({ ...config, cwd: root, silent: true, errorsOnly: true }, false)
  return new Map(
    made.map(({ filename, content }: { filename: string; content: string }) => [
      filename.startsWith('/') ? relative(root, filename) : filename,
      content,
    ]),
  )
}

/** What the folders of generated files hold. */
export async function keptFiles(): Promise<Map<string, string>> {
  const entries = await readdir(join(root, 'client/src'), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && /(^|\/)generated$/.test(entry.parentPath))
  const read = files.map(async file => {
    const path = join(file.parentPath, file.name)
    return [relative(root, path), await readFile(path, 'utf8')] as const
  })
  return new Map(await Promise.all(read))
}
