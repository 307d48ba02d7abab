import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../../server/root'
import { testBrowser } from '../../support/browser'
import { siteOrigin as origin } from '../../support/siteOrigin'
import { visit } from '../support/visit'
import { pictured } from './pictured'

const browser = await testBrowser()
const folder = join(projectRoot, 'docs/pictures')
await mkdir(folder, { recursive: true })

const MOST_BYTES = 150_000
const HEIGHTS = [1600, 1400, 1200, 1000, 800]

test.each(pictured.flatMap(([name, address]) => [390, 1280].map(width => [name, width, address] as const)))(
  '%s at %i px',
  async (name, width, address) => {
    const { page, complaints, close } = await visit(browser, `${origin}${address}`, {
      viewport: { width, height: HEIGHTS[0] ?? 0 },
      reducedMotion: 'reduce',
    })
    await page.evaluate(() => document.fonts.ready)
    const path = join(folder, `${name}-${width}.png`)
    for (const height of HEIGHTS) {
      await page.setViewportSize({ width, height })
      await page.screenshot({ path })
      if ((await stat(path)).size <= MOST_BYTES) break
    }
    await close()
    expect((await stat(path)).size).toBeLessThanOrEqual(MOST_BYTES)
    expect(complaints.filter(complaint => !complaint.includes('404'))).toEqual([])
  },
)
