import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAssets } from '../../server/pages/assets'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { clientBuild } from './support/clientBuild'
import { mostWeight, weigh } from './support/weigh'

const browser = await testBrowser()

describe('the first page, cold', () => {
  test.each(['/', '/thong-diep/2021-09-30', '/ke-hoach/23-kh-tbtt'])(
    '%s keeps to its weight',
    async address => {
      const weights = await weigh(browser, origin, address)
      console.log(address, weights)
      expect(weights.js).toBeLessThanOrEqual(mostWeight.js)
      expect(weights.html).toBeLessThanOrEqual(mostWeight.html)
      expect(weights.css).toBeLessThanOrEqual(mostWeight.css)
      expect(weights.all).toBeLessThanOrEqual(mostWeight.all)
    },
  )
})

test('no script but the entry is fetched before the first paint', async () => {
  const { script } = await readAssets(clientBuild)
  const code = await readFile(join(clientBuild, script), 'utf8')
  expect(code).toMatch(/\bimport\(/)
  expect(code).not.toMatch(/\bimport\s*["'{*\w]/)
})
