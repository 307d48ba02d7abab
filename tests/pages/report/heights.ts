import type { Browser } from 'playwright-core'
import { visit } from '../support/visit'
import type { Figure } from './figure'

/** How long a page may be at 1280 px, in px. */
const most: [address: string, height: number][] = [
  ['/', 2_400],
  ['/ke-hoach/23-kh-tbtt', 8_000],
  ['/van-ban/32-bc-tbtt', 13_000],
]

/** How long the pages are on a desk, in their own letters: those are optional, and a first visit may do without. */
export async function heights(browser: Browser, origin: string): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [address, height] of most) {
    const { page, close } = await visit(browser, `${origin}${address}`, {
      viewport: { width: 1280, height: 900 },
    })
    await page.reload({ waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready)
    const value = await page.evaluate(() => document.documentElement.scrollHeight)
    await close()
    figures.push({ what: `height at 1280 px, ${address}`, value, most: height, unit: 'px' })
  }
  return figures
}
