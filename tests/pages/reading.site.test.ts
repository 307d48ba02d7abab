import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { visit } from './support/visit'

const browser = await testBrowser()
const day = `${origin}/thong-diep/2021-09-30`
const wording = 'Xét nghiệm là then chốt, vắc-xin là căn cơ để thích ứng an toàn có kiểm soát'

describe('without a script', () => {
  test('the wording, its proof and the citation are there, and the form of the day works', async () => {
    const { page, close } = await visit(browser, day, { javaScriptEnabled: false })
    expect(await page.locator('.wording').textContent()).toBe(wording)
    expect(await page.locator('#nguyen-van').inputValue()).toBe(wording)
    expect(await page.locator('.proof blockquote').count()).toBeGreaterThan(3)
    await page.getByRole('link', { name: 'BibTeX' }).click()
    expect(await page.locator('#kem-nguon').inputValue()).toContain(`title = {${wording}}`)
    await page.fill('#ngay', '1/10/2021')
    await page.getByRole('button', { name: 'Xem ngày này' }).click()
    expect(new URL(page.url()).pathname).toBe('/thong-diep/2021-10-01')
    await close()
  })
})

describe('with a script', () => {
  test('copying gives the stored wording byte for byte', async () => {
    const { page, close } = await visit(browser, day, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('link', { name: 'Chép nguyên văn' }).click()
    await page.getByRole('link', { name: 'Đã chép' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wording)
    await close()
  })

  test('the citation is copied in the style that was chosen, and each button says what it copied', async () => {
    const { page, close } = await visit(browser, day, { permissions: ['clipboard-read', 'clipboard-write'] })
    const read = () => page.evaluate(() => navigator.clipboard.readText())
    for (const [style, told, begins] of [
      ['báo chí', 'Đã chép kèm nguồn', `“${wording}`],
      ['hành chính', 'Đã chép kèm nguồn, lối hành chính', 'Theo Kế hoạch'],
      ['BibTeX', 'Đã chép kèm nguồn, lối BibTeX', '@techreport'],
      ['Markdown', 'Đã chép kèm nguồn, lối Markdown', `> ${wording}`],
    ] as const) {
      await page.locator('#trich-dan').getByRole('link', { name: style, exact: true }).click()
      await page.getByRole('link', { name: /^Chép kèm nguồn/ }).click()
      await page.getByRole('link', { name: told, exact: true }).waitFor()
      expect((await read()).slice(0, begins.length)).toBe(begins)
      expect(await read()).toBe(await page.locator('#kem-nguon').inputValue())
    }
    await page.getByRole('link', { name: 'Chép nguyên văn' }).click()
    await page.getByRole('link', { name: 'Đã chép nguyên văn', exact: true }).waitFor()
    await close()
  })

  test('copying works over plain http, where the clipboard is closed', async () => {
    const { page, close } = await visit(browser, day)
    await page.evaluate(() => {
      Object.defineProperty(window, 'isSecureContext', { value: false })
      document.addEventListener('copy', () => {
        const field = document.activeElement
        document.title = field instanceof HTMLTextAreaElement ? field.value : 'nothing'
      })
    })
    await page.getByRole('link', { name: 'Chép nguyên văn' }).click()
    await page.getByRole('link', { name: 'Đã chép' }).waitFor()
    expect(await page.title()).toBe(wording)
    await close()
  })

  test('the next change comes without loading the page anew, and the way back too', async () => {
    const { page, requests, complaints, close } = await visit(browser, day)
    requests.length = 0
    await page.locator('.day-prevnext a').last().click()
    await page.getByText('Trên dưới một lòng', { exact: false }).first().waitFor()
    await page.waitForURL('**/thong-diep/2021-10-01')
    await page.locator('.wording', { hasText: 'Trên dưới' }).waitFor()
    expect(await page.title()).toContain('ngày 01 tháng 10 năm 2021')
    expect(requests.filter(request => request.endsWith('/graphql'))).toHaveLength(1)
    await page.goBack()
    await page.locator('.wording', { hasText: 'Xét nghiệm' }).waitFor()
    expect(requests.filter(request => request.endsWith('/graphql'))).toHaveLength(1)
    expect(complaints).toEqual([])
    await close()
  })

  test('a quotation leads to its passage', async () => {
    const { page, close } = await visit(browser, day)
    await page.locator('.proof figcaption a').first().click()
    await page.waitForURL('**/ke-hoach/13-kh-tbtt#*')
    await page.locator('h1', { hasText: 'Kế hoạch 13/KH-TBTT' }).waitFor()
    expect(await page.locator(':target, .document-passage').count()).toBeGreaterThan(0)
    await close()
  })
})
