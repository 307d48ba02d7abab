import type { Browser } from 'playwright-core'
import { visit } from '../support/visit'

/** Whether a page says the same without a script as with one. */
export async function readsAlike(browser: Browser, address: string): Promise<boolean> {
  const [scripted, plain] = await Promise.all([true, false].map(on => textOf(browser, address, on)))
  return plain !== undefined && plain.length > 40 && plain === scripted
}

async function textOf(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<string> {
  const { page, close } = await visit(browser, address, { javaScriptEnabled })
  const text = await page.locator('main').textContent()
  await close()
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
