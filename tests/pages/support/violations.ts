import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** What axe finds wrong on a page as it now is, each by its rule and the first element that breaks it. */
export async function violations(page: Page): Promise<string[]> {
  // Past the policy of the page, which forbids scripts of others.
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axeSource })
  const found = await page.evaluate(
    // It need not fetch sheets and films of others: our pages have none.
    async () => (await window.axe.run(document, { resultTypes: ['violations'], preload: false })).violations,
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const PHONE = { width: 360, colorScheme: 'light' } as const
const DESK = { width: 1280, colorScheme: 'dark' } as const

/** The same on a phone by day and at a desk by night. */
export async function violationsInViews(
  page: Page,
  views: readonly View[] = [PHONE, DESK],
): Promise<string[]> {
  const found: string[] = []
  for (const { width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    for (const violation of await violations(page)) found.push(`${width} ${colorScheme}: ${violation}`)
  }
  return found
}

export interface View {
  width: number
  colorScheme: 'light' | 'dark'
}
