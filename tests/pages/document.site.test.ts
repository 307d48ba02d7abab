import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { visit } from './support/visit'

const browser = await testBrowser()

describe('the page of a plan', () => {
  test('a fact leads to its passage, and the passage back to the fact', async () => {
    const { page, close } = await visit(browser, `${origin}/ke-hoach/23-kh-tbtt`)
    const task = page.locator('li[id^="t-"]').first()
    const anchor = await task.getAttribute('id')
    await task.locator('.proof a', { hasText: 'Kế hoạch 23/KH-TBTT' }).first().click()
    const passage = page.locator('.document-passage:target')
    await passage.waitFor()
    await passage.locator(`a[href="#${anchor}"]`).click()
    await page.locator(`#${anchor}:target`).waitFor()
    await close()
  })

  test('says in plain words why the whole text is not there', async () => {
    const { page, close } = await visit(browser, `${origin}/ke-hoach/23-kh-tbtt`, {
      javaScriptEnabled: false,
    })
    expect(await page.locator('section[aria-labelledby=cac-doan] .note').first().textContent()).toContain(
      'người vận hành chưa nạp bản gốc',
    )
    const passages = await page.locator('.document-passage p').allTextContents()
    expect(passages.length).toBeGreaterThan(5)
    expect(passages.join()).toContain(' […] ')
    await close()
  })

  test('copies its message as its source has it', async () => {
    const { page, close } = await visit(browser, `${origin}/ke-hoach/23-kh-tbtt`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('link', { name: 'Chép nguyên văn' }).click()
    await page.getByRole('link', { name: 'Đã chép' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19',
    )
    await close()
  })
})
