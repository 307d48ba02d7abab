import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAssets } from '../../server/pages/assets'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { clientBuild } from './support/clientBuild'
import { mostWeight, mostWeightOfPaper, weigh } from './support/weigh'

const browser = await testBrowser()

describe('the first page, cold', () => {
  test.each([
    ['/', mostWeight],
    ['/thong-diep/2021-09-30', mostWeight],
    ['/ke-hoach/23-kh-tbtt', mostWeightOfPaper],
  ])('%s keeps to its weight', async (address, most) => {
    const weights = await weigh(browser, origin, address)
    console.log(address, weights)
    expect(weights.js).toBeLessThanOrEqual(most.js)
    expect(weights.html).toBeLessThanOrEqual(most.html)
    expect(weights.css).toBeLessThanOrEqual(most.css)
    expect(weights.all).toBeLessThanOrEqual(most.all)
  })
})

test('no script but the entry is fetched before the first paint', async () => {
  const { script } = await readAssets(clientBuild)
  const code = await readFile(join(clientBuild, script), 'utf8')
  expect(code).toMatch(/\bimport\(/)
  expect(code).not.toMatch(/\bimport\s*["'{*\w]/)
})
