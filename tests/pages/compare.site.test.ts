import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { A4_WIDE, sheets } from './support/sheets'
import { visit } from './support/visit'

const browser = await testBrowser()
const wide = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 390, height: 800 } }
const open = (address: string, options = {}) => visit(browser, `${origin}${address}`, options)

describe.each([true, false])('two stages side by side, script: %s', javaScriptEnabled => {
  test('what both wordings have is marked, syllable by syllable', async () => {
    const { page, complaints, close } = await open('/doi-chieu/18-kh-tbtt/23-kh-tbtt', {
      ...wide,
      javaScriptEnabled,
    })
    const kept = (side: number) =>
      page.locator(`.compare tbody tr:first-child td:nth-child(${side}) .compare-keep`)
    expect(await kept(2).allTextContents()).toEqual(['kiểm soát dịch'])
    expect(await kept(3).allTextContents()).toEqual(['kiểm soát', 'dịch'])
    expect(await page.locator('.head p').textContent()).toContain('chung 3 âm tiết')
    expect(complaints).toEqual([])
    await close()
  })

  test('a policy of one side only is told, with the words that prove it', async () => {
    const { page, close } = await open('/doi-chieu/18-kh-tbtt/23-kh-tbtt', { ...wide, javaScriptEnabled })
    const row = page.locator('.compare tr', { hasText: 'Chính sách đứng sau' })
    const [left, right] = await row.locator('td').all()
    expect(await left!.textContent()).not.toContain('chỉ bên này')
    expect(await right!.textContent()).toContain('128/NQ-CP (nêu rõ, chỉ bên này)')
    expect(await right!.locator('.proof blockquote').textContent()).toContain('Nghị quyết số 128')
    await close()
  })

  test('columns stand beside one another at a desk and below one another, named, on a phone', async () => {
    for (const [options, beside] of [
      [wide, true],
      [phone, false],
    ] as const) {
      const { page, close } = await open('/doi-chieu/04-kh-tbtt/13-kh-tbtt', {
        ...options,
        javaScriptEnabled,
      })
      const [left, right] = await page.locator('.compare tbody tr:first-child td').all()
      const [a, b] = [(await left!.boundingBox())!, (await right!.boundingBox())!]
      expect(a.x + a.width <= b.x).toBe(beside)
      expect(a.y + a.height <= b.y).toBe(!beside)
      const name = await left!.evaluate(cell => getComputedStyle(cell, '::before').content)
      expect(name.includes('04/KH-TBTT')).toBe(!beside)
      await close()
    }
  })

  test('another plan is a link away, on either side', async () => {
    const { page, close } = await open('/doi-chieu/04-kh-tbtt/13-kh-tbtt', { ...phone, javaScriptEnabled })
    await page.getByRole('link', { name: 'Bên phải: Kế hoạch 23/KH-TBTT' }).click()
    await page.waitForURL('**/doi-chieu/04-kh-tbtt/23-kh-tbtt')
    await page.locator('h1 + p', { hasText: '23/KH-TBTT' }).waitFor()
    await close()
  })
})

test.each([
  '/doi-chieu/04-kh-tbtt/13-kh-tbtt',
  '/doi-chieu/18-kh-tbtt/23-kh-tbtt',
  '/en/doi-chieu/02-kh-tbtt/23-kh-tbtt',
])('%s is one sheet of A4, with both wordings and their last row', async address => {
  const { page, close } = await open(address, wide)
  const wordings = await page.locator('.wording-2').allTextContents()
  const last = (await page.locator('.compare tbody tr:last-child th').textContent()) ?? ''
  const [sheet, ...more] = await sheets(page)
  expect(more).toEqual([])
  expect(sheet).toMatchObject(A4_WIDE)
  const plain = (text: string) => text.replaceAll(/\s+/g, '')
  for (const words of [...wordings, last]) expect(plain(sheet!.words)).toContain(plain(words).slice(0, 20))
  await close()
})

test('a number that no plan has is the designed page that says so', async () => {
  const { status, close } = await open('/doi-chieu/04-kh-tbtt/99-kh-tbtt')
  expect(status).toBe(404)
  await close()
})

test('what a plan itself tells of why it was made is quoted, and not taken for the reason of the change', async () => {
  const html = await (await fetch(`${origin}/doi-chieu/08-kh-tbtt/13-kh-tbtt`)).text()
  const words = html.replace(/<[^>]*>/g, '')
  expect(words).toContain('Không văn bản nào chúng tôi giữ nói vì sao thông điệp đổi')
  expect(words).toContain(
    'Kế hoạch 13/KH-TBTT tự nêu vì sao được ban hành:Để triển khai các chỉ đạo của Chính phủ',
  )
})

test('who carries a plan out is told as its trace tells it', async () => {
  const html = await (await fetch(`${origin}/doi-chieu/04-kh-tbtt/13-kh-tbtt`)).text()
  const [, row = ''] = /Văn bản triển khai(.*?)<\/tr>/s.exec(html) ?? []
  expect(row).toContain('href="/van-ban/1823-stttt-ttbcxb-lang-son"')
  expect(row).toContain('Suy ra')
  expect(row.match(/Chưa thấy văn bản nào/g)).toHaveLength(1)
})
