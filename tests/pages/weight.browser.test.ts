import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { clientBuild } from './support/clientBuild'
import { testSite } from './support/site'
import { visit } from './support/visit'

const { origin } = await testSite()
const browser = await testBrowser()

const KB = 1000

/** What a cold visit fetches, by kind, as it weighs in the encodings. */
async function weigh(address: string) {
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

describe('the first page, cold', () => {
  test.each(['/', '/thong-diep/2021-09-30', '/ke-hoach/23-kh-tbtt'])(
    '%s keeps to its weight',
    async address => {
      const weights = await weigh(address)
      console.log(address, weights)
      expect(weights.js).toBeLessThanOrEqual(165 * KB)
      expect(weights.html).toBeLessThanOrEqual(20 * KB)
      expect(weights.css).toBeLessThanOrEqual(15 * KB)
      expect(weights.all).toBeLessThanOrEqual(210 * KB)
    },
  )
})
