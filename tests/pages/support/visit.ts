import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { PATIENCE } from '../../support/patience'

export interface Visit {
  page: Page
  status: number
  /** Errors and warnings of the console, and uncaught errors. */
  complaints: string[]
  /** Every address that was asked for. */
  requests: string[]
  close(): Promise<void>
}

/** One page in a fresh context, loaded, its scripts at rest. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options })
  context.setDefaultTimeout(PATIENCE)
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => requests.push(request.url()))
  const response = await page.goto(address, { waitUntil: 'load' })
  if (options.javaScriptEnabled !== false) await scriptsAtRest(page)
  return { page, status: response?.status() ?? 0, complaints, requests, close: () => context.close() }
}

/** Until a page that has scripts of ours answers to fingers and keys, and what they do first is done. */
export async function scriptsAtRest(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (!document.getElementById('state')?.textContent) return true
    const last = [...document.querySelectorAll('main, main a, main button')].at(-1)
    const isKeyed = typeof window.history.state?.key === 'number'
    return isKeyed && last && Object.keys(last).some(key => key.startsWith('__reactFiber'))
  })
  await page.evaluate(() => new Promise(rest => requestIdleCallback(() => requestAnimationFrame(rest))))
}
