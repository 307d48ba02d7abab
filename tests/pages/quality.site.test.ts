import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { addresses, quietAddresses } from './support/addresses'
import { leastContrast } from './support/contrast'
import { invalidities } from './support/invalidities'
import { smallTargets } from './support/smallTargets'
import { violations } from './support/violations'
import { visit } from './support/visit'

const browser = await testBrowser()
const everyAddress = [...addresses, ...quietAddresses.map(([address]) => address)]

/** WCAG 1.4.12. */
const widerSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`

describe('every page', () => {
  test.each(everyAddress)(
    '%s has no accessibility violation, light and dark, phone and desk',
    async address => {
      expect(await violations(browser, `${origin}${address}`, 360, 'light')).toEqual([])
      expect(await violations(browser, `${origin}${address}`, 1280, 'dark')).toEqual([])
    },
  )

  test.each(['/thong-diep/2021-09-21', '/thong-diep/2021-09-30', '/dong-thoi-gian'])(
    '%s has the numbers of its bars legible, at every width and in every theme',
    async address => {
      for (const width of [360, 1280])
        for (const colorScheme of ['light', 'dark'] as const) {
          const viewport = { width, height: 800 }
          const { page, close } = await visit(
            browser,
            `${origin}${address}`,
            { viewport, colorScheme },
            'load',
          )
          const contrast = await leastContrast(page, '.bar b')
          expect(contrast, `${width} px, ${colorScheme}`).toBeGreaterThan(4.5)
          await close()
        }
    },
  )

  test.each(addresses)('%s has room for wider spacing of text on a phone', async address => {
    const { page, close } = await visit(browser, `${origin}${address}`, { bypassCSP: true }, 'load')
    await page.addStyleTag({ content: widerSpacing })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await close()
  })

  test.each(addresses)('%s fits a small phone, its fingers and its patience', async address => {
    const { page, status, complaints, requests, close } = await visit(browser, `${origin}${address}`, {
      viewport: { width: 320, height: 700 },
    })
    expect(status).toBe(200)
    expect(complaints).toEqual([])
    expect(requests.filter(request => !request.startsWith(`${origin}/`))).toEqual([])
    expect(requests.filter(request => request.includes('/graphql'))).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await close()
  })

  test.each(everyAddress)('%s is valid HTML', async address => {
    expect(await invalidities(`${origin}${address}`)).toEqual([])
  })

  test.each(quietAddresses)('%s answers %i', async (address, status) => {
    expect((await fetch(`${origin}${address}`)).status).toBe(status)
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
