import { describe, expect, it } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { visit } from './support/visit'

const browser = await testBrowser()

/** Pages that a printer would give on A4. */
async function sheetsOf(address: string): Promise<number> {
  const { page, close } = await visit(browser, `${origin}${address}`)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  await close()
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

describe('the sheet to hand out', () => {
  it.each([
    ['/to-in/2021-09-30'],
    ['/to-in/2021-10-12'],
    ['/to-in/2021-08-29'],
    ['/to-in/2026-11-23'],
    ['/en/to-in/2021-09-10'],
  ])('%s is one sheet of A4', async address => {
    expect(await sheetsOf(address)).toBe(1)
  })

  it('has the wording, its period, its origin and its quotations, and the way to the page of the day', async () => {
    const { page, complaints, close } = await visit(browser, `${origin}/to-in/2021-09-30`)
    const text = await page.locator('.handout').innerText()
    for (const words of [
      'Xét nghiệm là then chốt, vắc-xin là căn cơ để thích ứng an toàn có kiểm soát',
      'từ ngày 23 tháng 9 năm 2021 đến hết ngày 30 tháng 9 năm 2021',
      'Kế hoạch 13/KH-TBTT, ngày 22 tháng 9 năm 2021',
      `${origin}/thong-diep/2021-09-30`,
    ])
      expect(text).toContain(words)
    expect(await page.locator('.handout-proofs .proof').count()).toBeGreaterThan(2)
    expect(await page.locator('svg.handout-qr path').count()).toBe(1)
    expect(complaints).toEqual([])
    await close()
  })

  it('is led to from the page of its day, in the language of the page, and hides the rest of the site on paper', async () => {
    const { page, close } = await visit(browser, `${origin}/en/thong-diep/2021-09-30`)
    await page.getByRole('link', { name: 'Printable sheet' }).click()
    await page.waitForURL('**/en/to-in/2021-09-30')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.mast').isVisible()).toBe(false)
    expect(await page.locator('.noprint').isVisible()).toBe(false)
    expect(await page.locator('.handout .wording').isVisible()).toBe(true)
    await close()
  })
})

describe('the lesson sheet', () => {
  it.each([
    '/to-in/18-kh-tbtt/23-kh-tbtt',
    '/to-in/02-kh-tbtt/23-kh-tbtt',
    '/en/to-in/02-kh-tbtt/04-kh-tbtt',
  ])('%s is two sheets of A4 at most', async address => {
    expect(await sheetsOf(address)).toBeLessThanOrEqual(2)
  })

  it('keeps the numbers in the head of a lesson on one line', async () => {
    const html = await (await fetch(`${origin}/to-in/02-kh-tbtt/23-kh-tbtt`)).text()
    expect(html).toMatch(/<h1>[^\n]{0,300}<span class="nb">23\/KH-TBTT:<\/span>[^\n]{0,80}<\/h1>/)
  })

  it('says of an open period after which day nothing confirms it', async () => {
    const { page, close } = await visit(browser, `${origin}/to-in/18-kh-tbtt/23-kh-tbtt`)
    const text = await page.locator('.handout').innerText()
    expect(text).toContain('chưa có ngày kết thúc. Chưa xác nhận sau 29/11/2021.')
    await close()
  })
})
