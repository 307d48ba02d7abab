import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = /\.(js|css|svg)$/

/** Writes a .br and a .gz beside every text file of the build, so that no request pays for the compression. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir) await compressFolder(join(dir, 'assets'))
    },
  }
}

async function compressFolder(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(
    names.filter(name => compressible.test(name)).map(name => compressFile(join(folder, name))),
  )
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path)
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)])
}
