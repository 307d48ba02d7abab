import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { addresses, quietAddresses } from './support/addresses'
import { testSite } from './support/site'
import { visit } from './support/visit'

const { origin } = await testSite()
const browser = await testBrowser()
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const everyAddress = [...addresses, ...quietAddresses.map(([address]) => address)]

declare global {
  interface Window {
    axe: typeof axe
  }
}

async function violations(address: string, width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const { page, close } = await visit(
    browser,
    `${origin}${address}`,
    { viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
    'load',
  )
  await page.evaluate(axeSource)
  const found = await page.evaluate(async () => (await window.axe.run()).violations)
  await close()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('every page', () => {
  test.each(everyAddress)(
    '%s has no accessibility violation, light and dark, phone and desk',
    async address => {
      expect(await violations(address, 360, 'light')).toEqual([])
      expect(await violations(address, 1280, 'dark')).toEqual([])
    },
  )

  test.each(addresses)('%s is quiet: no complaint, no other host, no second question', async address => {
    const { page, status, complaints, requests, close } = await visit(browser, `${origin}${address}`, {
      viewport: { width: 320, height: 700 },
    })
    expect(status).toBe(200)
    expect(complaints).toEqual([])
    expect(requests.filter(request => !request.startsWith(`${origin}/`))).toEqual([])
    expect(requests.filter(request => request.includes('/graphql'))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await close()
  })

  test.each(everyAddress)('%s is valid HTML', async address => {
    const html = await (await fetch(`${origin}${address}`)).text()
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html)
    const messages = results.flatMap(result => result.messages)
    expect(
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${message} ${line}:${column}`),
    ).toEqual([])
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
