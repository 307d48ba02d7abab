import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { type Request, Router } from 'express'
import { LRUCache } from 'lru-cache'
import { type DocumentFiles, type Execute, type Preview, preview } from '../../../client/src/entry.server'
import { printable } from '../../../schema/words/printable'
import { createGate } from '../../gate'
import { etagOf } from '../made'
import { draw, type Typefaces } from './draw'
import { typeface } from './typeface'

const KEPT = 200

/** `/anh/thong-diep/2021-09-30.png`: the picture that stands for a page where others link to it, 1200 × 630. */
export function previewPictures(execute: Execute, { fonts }: DocumentFiles, clientBuild: string): Router {
  const drawing = createGate({ atOnce: 1, waiting: 20, patienceMs: 5000 })
  const kept = new LRUCache<string, Uint8Array>({ max: KEPT })
  let means: Promise<Typefaces> | undefined
  const pictures = Router()
  pictures.get(/^(\/en)?\/anh(\/.+)\.png$/, async (request: Request, response, next) => {
    const { 0: language = '', 1: path = '' } = request.params
    const found = await preview(`${language}${path}`, execute)
    if (!found) return next()
    const said = printableAlone(found)
    const etag = etagOf(JSON.stringify(said))
    response
      .type('png')
      .set('Cache-Control', 'public, max-age=3600')
      .set('Cross-Origin-Resource-Policy', 'cross-origin')
      .set('ETag', etag)
    if (request.fresh) return response.status(304).end()
    means ??= prepare(fonts.map(font => join(clientBuild, font)))
    const typefaces = await means
    const png = kept.get(etag) ?? (await drawing.run(() => picture(said, typefaces)))
    kept.set(etag, png)
    response.end(png)
  })
  return pictures
}

function printableAlone({ label, words, quoted, foot }: Preview): Preview {
  return { label: printable(label), words: words.map(printable), quoted, foot: foot.map(printable) }
}

/** Drawing holds up everything else: others have their turn before it. */
async function picture(said: Preview, typefaces: Typefaces): Promise<Uint8Array> {
  await setImmediate()
  return new Resvg(draw(said, typefaces)).render().asPng()
}

/** What drawing needs, once it is first asked for: the pages' own fonts, and what turns SVG into PNG. */
async function prepare(fonts: string[]): Promise<Typefaces> {
  const filesOf = (name: string) =>
    Promise.all(fonts.filter(font => basename(font).startsWith(name)).map(font => readFile(font)))
  const [wasm, serif, sans] = await Promise.all([
    readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))),
    filesOf('noto-serif'),
    filesOf('noto-sans'),
  ])
  await initWasm(wasm)
  return { serif: await typeface(serif, 600), sans: await typeface(sans, 400) }
}
