import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DocumentFiles } from '../../client/src/entry.server'

interface Chunk {
  file: string
  css?: string[]
}
type Manifest = Record<string, Chunk>

/** The hashed files of one entry of a build, by its manifest; `base` is the address of the build. */
export async function readEntry(build: string, source: string, base = '/'): Promise<DocumentFiles> {
  const manifest = await readManifest(build)
  const entry = chunkOf(source, manifest, build)
  const addressOf = (file: string) => `${base}${file}`
  const fonts = Object.values(manifest).filter(({ file }) => file.endsWith('.woff2'))
  return {
    script: addressOf(entry.file),
    styles: (entry.css ?? []).map(addressOf),
    fonts: fonts.map(({ file }) => addressOf(file)),
  }
}

/** The files that every page needs. */
export const readAssets = (clientBuild: string): Promise<DocumentFiles> =>
  readEntry(clientBuild, 'src/entry.client.ts')

/** The rules of the style sheet of the cards for other sites. */
export async function readCardStyle(clientBuild: string): Promise<string> {
  const { file } = chunkOf('src/styles/card.css', await readManifest(clientBuild), clientBuild)
  return readFile(join(clientBuild, file), 'utf8')
}

const readManifest = async (build: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'))

function chunkOf(source: string, manifest: Manifest, build: string): Chunk {
  const chunk = manifest[source]
  if (!chunk) throw new Error(`${build}/manifest.json has no ${source}: build it again`)
  return chunk
}
