import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { freshFiles, keptFiles, root } from './files'

/** `npm run codegen`: generated files become what they would be now; one whose operation is gone goes too. */
const fresh = await freshFiles()
const kept = await keptFiles()
for (const [path, content] of fresh) {
  if (kept.get(path)?.trim() === content.trim()) continue
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
  console.log(path)
}
for (const path of kept.keys()) {
  if (fresh.has(path)) continue
  await rm(join(root, path))
  console.log(`${path}: gone`)
}
