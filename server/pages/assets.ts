import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentFiles } from '../../client/src/entry.server'

interface Chunk {
  file: string
  css?: string[]
}
type Manifest = Record<string, Chunk>

const ENTRY = 'src/entry.client.ts'

/** The hashed files that every page needs, by the manifest of the client build. */
export async function readAssets(clientBuild: string): Promise<DocumentFiles> {
  const manifest: Manifest = JSON.parse(await readFile(join(clientBuild, 'manifest.json'), 'utf8'))
  const entry = manifest[ENTRY]
  if (!entry) throw new Error(`${clientBuild}/manifest.json has no ${ENTRY}: build the client again`)
  return {
    script: `/${entry.file}`,
    styles: (entry.css ?? []).map(file => `/${file}`),
    fonts: Object.values(manifest).flatMap(({ file }) => (file.endsWith('.woff2') ? `/${file}` : [])),
  }
}
