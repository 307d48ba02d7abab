import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { afterAll } from 'vitest'

/** A real Chromium (the one of the npm package, or `CHROME_PATH`), closed when the test file is done. */
export async function testBrowser(further: string[] = []): Promise<Browser> {
  const given = process.env.CHROME_PATH
  const browser = await chromium.launch({
    executablePath: given ?? (await sparticuz.executablePath()),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', ...further],
    headless: true,
  })
  afterAll(() => browser.close())
  return browser
}
