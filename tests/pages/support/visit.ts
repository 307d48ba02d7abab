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

/** One page in a fresh context, loaded to rest. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  waitUntil: 'load' | 'networkidle' = 'networkidle',
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
  const response = await page.goto(address, { waitUntil })
  return { page, status: response?.status() ?? 0, complaints, requests, close: () => context.close() }
}
