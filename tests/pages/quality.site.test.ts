import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { addresses, quietAddresses } from './support/addresses'
import { leastContrast } from './support/contrast'
import { invalidities } from './support/invalidities'
import { smallTargets } from './support/smallTargets'
import { violationsInViews } from './support/violations'
import { visit } from './support/visit'

const browser = await testBrowser()
const everyAddress = [...addresses, ...quietAddresses.map(([address]) => address)]

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** As WCAG 1.4.12 has it. */
const widenSpacing = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets.push(sheet)
  })

describe('every page', () => {
  test.each(addresses)(
    '%s fits a small phone, its fingers and its patience, and every eye and ear',
    async address => {
      const { page, status, complaints, requests, close } = await visit(browser, `${origin}${address}`, {
        viewport: { width: 320, height: 700 },
      })
      expect.soft(status).toBe(200)
      expect.soft(complaints).toEqual([])
      expect.soft(requests.filter(request => !request.startsWith(`${origin}/`))).toEqual([])
      expect.soft(requests.filter(request => request.includes('/graphql'))).toEqual([])
      expect.soft(await smallTargets(page)).toEqual([])
      expect.soft(await widthOf(page)).toBeLessThanOrEqual(320)
      expect.soft(await violationsInViews(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 800 })
      await widenSpacing(page)
      expect.soft(await widthOf(page), 'with wider spacing').toBeLessThanOrEqual(390)
      await close()
    },
  )

  test.each(quietAddresses)('%s answers %i, without accessibility violation', async (address, status) => {
    const { page, status: answered, close } = await visit(browser, `${origin}${address}`)
    expect(answered).toBe(status)
    expect(await violationsInViews(page)).toEqual([])
    await close()
  })

  test.each(['/thong-diep/2021-09-21', '/thong-diep/2021-09-30', '/dong-thoi-gian'])(
    '%s has the numbers of its bars legible, at every width and in every theme',
    async address => {
      const { page, close } = await visit(browser, `${origin}${address}`)
      for (const width of [360, 1280])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 800 })
          await page.emulateMedia({ colorScheme })
          const contrast = await leastContrast(page, '.bar b')
          expect(contrast, `${width} px, ${colorScheme}`).toBeGreaterThan(4.5)
        }
      await close()
    },
  )

  test.each(everyAddress)('%s is valid HTML', async address => {
    expect(await invalidities(`${origin}${address}`)).toEqual([])
  })

  test('forbids inline scripts and styles, and everything from elsewhere', async () => {
    const { headers } = await fetch(`${origin}/`)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})
