import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { expect, test } from 'vitest'
import config from '../../client/codegen'
import { projectRoot } from '../../server/root'

async function generatedFiles(): Promise<Map<string, string>> {
  const source = join(projectRoot, 'client/src')
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && /(^|\/)generated$/.test(entry.parentPath))
  const read = files.map(async file => {
    const path = join(file.parentPath, file.name)
    return [relative(projectRoot, path), await readFile(path, 'utf8')] as const
  })
  return new Map(await Promise.all(read))
}

test('types and documents are those of the schema and of the .graphql files', async () => {
  const made = await generate({ ...config, cwd: projectRoot, silent: true, errorsOnly: true }, false)
  const kept = await generatedFiles()
  const fresh = new Map<string, string>(
    made.map(({ filename, content }: { filename: string; content: string }) => [
      filename.startsWith('/') ? relative(projectRoot, filename) : filename,
      content,
    ]),
  )
  expect([...kept.keys()].sort()).toEqual([...fresh.keys()].sort())
  for (const [path, content] of fresh) expect(kept.get(path)?.trim(), path).toBe(content.trim())
})
