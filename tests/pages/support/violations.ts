import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { visit } from './visit'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** What axe finds wrong on a page, each by its rule and the first element that breaks it. */
export async function violations(
  browser: Browser,
  address: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<string[]> {
  const { page, close } = await visit(
    browser,
    address,
    { viewport: { width, height: 800 }, colorScheme, bypassCSP: true },
    'load',
  )
  const found = await violationsOn(page)
  await close()
  return found
}

/** The same on a page as it now is; its context was opened with `bypassCSP`. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = await page.evaluate(async () => (await window.axe.run()).violations)
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
