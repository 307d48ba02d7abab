import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser } from 'playwright-core'
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
  await page.evaluate(axeSource)
  const found = await page.evaluate(async () => (await window.axe.run()).violations)
  await close()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
