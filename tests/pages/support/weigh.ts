import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { clientBuild } from './clientBuild'
import { visit } from './visit'

/** Bytes: the parts by gzip, everything together by brotli. */
export interface Weights {
  html: number
  js: number
  css: number
  all: number
}

/** At most, in bytes. */
export const mostWeight: Weights = { html: 20_000, js: 165_000, css: 15_000, all: 210_000 }
/** What a cold visit fetches, by kind, as it weighs in the encodings. */
export async function weigh(browser: Browser, origin: string, address: string): Promise<Weights> {
  const { requests, close } = await visit(browser, `${origin}${address}`)
  await close()
  const html = Buffer.from(await (await fetch(`${origin}${address}`)).arrayBuffer())
  const weights = { html: gzipSync(html).length, js: 0, css: 0, all: brotliCompressSync(html).length }
  for (const request of new Set(requests)) {
    const path = new URL(request).pathname
    if (!path.startsWith('/assets/')) continue
    const file = join(clientBuild, path)
    const text = /\.(js|css)$/.test(path)
    weights.all += (await readFile(text ? `${file}.br` : file)).length
    if (path.endsWith('.js')) weights.js += (await readFile(`${file}.gz`)).length
    if (path.endsWith('.css')) weights.css += (await readFile(`${file}.gz`)).length
  }
  return weights
}
