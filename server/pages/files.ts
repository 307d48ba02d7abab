import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { RequestHandler } from 'express'
import { etagOf } from './made'

interface KeptFile {
  type: string
  plain: Buffer
  br?: Buffer
  gzip?: Buffer
  etag: string
  /** Named by a hash of its content: it never changes. */
  lasting: boolean
}

const FONT = 'font/woff2'
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': FONT,
}

/**
 * Serves the files of a build under `base` from memory (the pages' weigh about a megabyte, compressed copies included):
 * an answer does not depend on what becomes of the folder while the service runs.
 */
export async function serveFiles(build: string, base = '/'): Promise<RequestHandler> {
  const files = await readFiles(build, base)
  return (request, response, next) => {
    const file = files.get(request.path)
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    const encodings = (['br', 'gzip'] as const).filter(encoding => file[encoding])
    const encoding = encodings.find(one => one === request.acceptsEncodings(encodings))
    response
      .set('Content-Type', file.type)
      .set('Cache-Control', file.lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
      .set('ETag', file.etag)
      .vary('Accept-Encoding')
    // A card in a sandboxed frame has no origin, and fonts are fetched across origins by leave only.
    if (file.type === FONT) response.set('Access-Control-Allow-Origin', '*')
    if (encoding) response.set('Content-Encoding', encoding)
    if (request.fresh) response.status(304).end()
    else response.send((encoding && file[encoding]) ?? file.plain)
  }
}

async function readFiles(folder: string, base: string): Promise<Map<string, KeptFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const kept = new Map<string, KeptFile>()
  await Promise.all(
    paths.map(async path => {
      const type = types[extname(path)]
      if (!type) return
      const [plain, br, gzip] = await Promise.all([
        readFile(path),
        copyOf(paths, `${path}.br`),
        copyOf(paths, `${path}.gz`),
      ])
      const name = relative(folder, path).split(sep).join('/')
      kept.set(`${base}${name}`, {
        type,
        plain,
        ...br,
        ...gzip,
        etag: etagOf(plain),
        lasting: name.startsWith('assets/'),
      })
    }),
  )
  return kept
}

async function copyOf(paths: string[], path: string): Promise<Partial<KeptFile>> {
  if (!paths.includes(path)) return {}
  return { [path.endsWith('.br') ? 'br' : 'gzip']: await readFile(path) }
}
