import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = /\.(js|css|svg)$/

/** Writes a .br (of this quality) and a .gz beside every text file of the build, so that no request pays for it. */
export function precompress({ quality } = { quality: 11 }): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir) await compressFolder(join(dir, 'assets'), quality)
    },
  }
}

async function compressFolder(folder: string, quality: number): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(
    names.filter(name => compressible.test(name)).map(name => compressFile(join(folder, name), quality)),
  )
}

async function compressFile(path: string, quality: number): Promise<void> {
  const bytes = await readFile(path)
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)])
}
