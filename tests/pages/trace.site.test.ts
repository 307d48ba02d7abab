import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { visit } from './support/visit'

const browser = await testBrowser()
const wide = { viewport: { width: 1280, height: 900 } }

describe('the trace', () => {
  test('every number leads to its sentence and no two numbers cover one another', async () => {
    const { page, close } = await visit(browser, `${origin}/truy-nguyen`, wide)
    const boxes = await page.locator('.trace .trace-link .no').evaluateAll(all =>
      all.map(one => {
        const { left, top } = one.getBoundingClientRect()
        return { left, top }
      }),
    )
    expect(boxes.length).toBeGreaterThan(5)
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(Math.max(Math.abs(a.left - b.left), Math.abs(a.top - b.top))).toBeGreaterThan(20)
    const targets = await page
      .locator('.trace .trace-link')
      .evaluateAll(all =>
        all.map(
          one => document.querySelector(`${one.getAttribute('href')} .trace-numbered .no`)?.textContent,
        ),
      )
    expect(targets).toEqual(await page.locator('.trace .trace-link .no').allTextContents())
    await close()
  })

  test.each([1600, 1440, 1280])(
    'the sentence of the link looked at breaks no number at the end of a line, %i px wide',
    async width => {
      const { page, close } = await visit(browser, `${origin}/truy-nguyen/23-kh-tbtt`, {
        viewport: { width, height: 900 },
      })
      const sentence = page.locator('aside .trace-numbered .big')
      const numbers = sentence.locator('.nb', { hasText: '/' })
      expect(await numbers.count()).toBe(2)
      expect(await numbers.evaluateAll(all => all.map(one => one.getClientRects().length))).toEqual([1, 1])
      expect(await sentence.textContent()).toMatch(/ \d+\/KH-TBTT .* \d+\/(?:QĐ-TTg|NQ-CP)/)
      await close()
    },
  )

  test('arrow keys walk along the links', async () => {
    const { page, close } = await visit(browser, `${origin}/truy-nguyen`, wide)
    await page.locator('#so1').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('#so2[aria-current]').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('so2')
    await close()
  })

  test('without a script the list is a link away and holds the same papers', async () => {
    const { page, close } = await visit(browser, `${origin}/truy-nguyen/23-kh-tbtt`, {
      ...wide,
      javaScriptEnabled: false,
    })
    const papers = await page.locator('.trace-node b').allTextContents()
    await page.locator('.controls').getByRole('link', { name: 'Danh sách' }).click()
    expect(new URL(page.url()).search).toBe('?xem=danh-sach')
    expect(await page.locator('.trace-node b').allTextContents()).toEqual(papers)
    expect(papers).toContain('128/NQ-CP')
    await close()
  })
})
