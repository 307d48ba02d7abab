import { expect, test } from 'vitest'
import { freshFiles, keptFiles } from '../../client/codegen/files'

test('types and documents are those of the schema and of the .graphql files (npm run codegen mends them)', async () => {
  const fresh = await freshFiles()
  const kept = await keptFiles()
  expect([...kept.keys()].sort()).toEqual([...fresh.keys()].sort())
  for (const [path, content] of fresh) expect(kept.get(path)?.trim(), path).toBe(content.trim())
})
