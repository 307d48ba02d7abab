import { describe, expect, it } from 'vitest'
import { testBrowser } from '../support/browser'
import { testSite } from './support/site'
import { visit } from './support/visit'

const { origin } = await testSite()
const browser = await testBrowser()

describe('the timeline of the real papers', () => {
  it('shows the six messages on their days, the signing days in a lane of their own, and no red today', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian`)
    const bars = await page.locator('.lane-msg li[data-known] .when').allInnerTexts()
    expect(bars).toEqual([
      'từ 30/8 đến hết 06/9',
      'từ 07/9 đến hết 14/9',
      'từ 15/9 đến hết 22/9 (suy ra)',
      'từ 23/9 đến hết 30/9',
      'từ 01/10 đến hết 11/10 (suy ra)',
      'từ 12/10/2021, chưa có ngày kết thúc (suy ra)',
    ])
    expect(await page.locator('.lane-iss li').allInnerTexts()).toHaveLength(6)
    expect(await page.locator('.lane-msg .now').count()).toBe(0)
    expect(await page.locator('.opensay').innerText()).toContain('29/11/2021')
    await close()
  })

  it('is moved by keys, and its address says what is on view', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian?tu=2021-09-01&den=2021-10-01`)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/tu=2021-09-16&den=2021-10-16/)
    await page.getByText('Từ ngày 16 tháng 9 năm 2021 đến ngày 16 tháng 10 năm 2021').waitFor()
    await close()
  })

  it('finds words without their marks', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian?tim=kien+toan`)
    expect(await page.locator('.lane-ev li').allInnerTexts()).toEqual([
      expect.stringContaining('1438/QĐ-TTg'),
    ])
    await close()
  })
})
