import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { visit } from './support/visit'

const browser = await testBrowser()
const calm = 'Bình tĩnh sống để chống dịch lâu dài'
const flexible = 'Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19'
const asked = (text: string, day = '') => `/kiem-tra?${new URLSearchParams({ cau: text, ngay: day })}`
const open = (address: string, options = {}) => visit(browser, `${origin}${address}`, options)
const post = (fields: Record<string, string | Blob>, path = '/kiem-tra') => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') body.set(name, value)
    else body.set(name, value, 'bai.txt')
  return fetch(`${origin}${path}`, { method: 'POST', body, redirect: 'manual' })
}

describe('a sentence', () => {
  test.each([
    [`Không ${calm.toLowerCase()}`, /Chữ “Không” không có trong lời văn bản/, 'Không'],
    ['Bình tĩnh sống để chống dịch', /Chỉ trùng một phần/, 'lâu dài'],
    [`${calm.replace('dài', 'năm')}`, /Gần giống lời văn bản, khác 1 chỗ/, 'năm'],
    ['Thich ung an toan, linh hoat, kiem soat hieu qua dich COVID-19', /khác dấu/, 'Thich ung an toan'],
  ])('%s: the first line and the marks tell what differs', async (text, headline, marked) => {
    const { page, complaints, close } = await open(asked(text), { javaScriptEnabled: false })
    expect(await page.locator('#kq-1 h2').textContent()).toMatch(headline)
    expect((await page.locator('#kq-1 ol b').allTextContents()).join()).toContain(marked)
    expect(complaints).toEqual([])
    await close()
  })

  test('of an open plan has its citation with how far it is confirmed, and its state on the day', async () => {
    const { page, close } = await open(asked(flexible, '1/12/2021'))
    const section = page.locator('#kq-1')
    expect(await page.locator('#kq-1 h2').textContent()).toBe('Giống lời văn bản')
    expect(await section.locator('textarea').inputValue()).toContain('chưa xác nhận sau 29/11/2021')
    const when = await page.locator('#khi-1').textContent()
    expect(when).toContain('Chưa xác nhận sau 29/11/2021')
    expect(when).toContain('chưa được xác nhận')
    await close()
  })

  test('that no plan issues is told so', async () => {
    const { page, close } = await open(asked('chống dịch như chống giặc'))
    expect(await page.locator('#kq-1').textContent()).toContain('chỉ thấy được nhắc lại')
    expect(await page.locator('#khi-1').textContent()).toContain('Chưa thấy kế hoạch nào')
    await close()
  })

  test('that is not found leads to the search and to the message of the day', async () => {
    const { page, close } = await open(asked('Một câu không ai ban hành bao giờ cả', '30/9/2021'))
    const links = await page
      .locator('section[aria-labelledby=kq] a')
      .evaluateAll(all => all.map(a => a.getAttribute('href')))
    expect(links).toEqual([
      `/tim?q=${encodeURIComponent('Một câu không ai ban hành bao giờ cả')}`,
      '/thong-diep/2021-09-30',
    ])
    await close()
  })
})

describe.each([true, false])('an article, script: %s', javaScriptEnabled => {
  const article = `${'Dịch bệnh còn phức tạp ở nhiều nơi. '.repeat(300)}Ông nói: ${calm}. ${'Người dân vẫn đi làm. '.repeat(100)}Nay là thích ứng không an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19!`

  test('is pasted, sent and shown once with its sentences marked', async () => {
    const { page, complaints, close } = await open('/kiem-tra', { javaScriptEnabled })
    await page.getByLabel('Câu của bạn').fill(article)
    await page.getByRole('button', { name: 'So với lời văn bản' }).click()
    await page.locator('#doan').waitFor()
    expect(await page.locator('section[aria-labelledby=doan] a').allTextContents()).toEqual([
      `Ông nói: ${calm}`,
      'Nay là thích ứng không an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19',
    ])
    expect(await page.locator('main').textContent()).toContain('Chữ “không” không có trong lời văn bản')
    expect(complaints).toEqual([])
    await close()
  })

  test('is a file', async () => {
    const { page, close } = await open('/en/kiem-tra', { javaScriptEnabled })
    await page
      .getByLabel('Or a text file (.txt)')
      .setInputFiles({ name: 'bai.txt', mimeType: 'text/plain', buffer: Buffer.from(article) })
    await page.getByRole('button', { name: 'Compare with the papers' }).click()
    expect(await page.locator('#doan').textContent()).toContain('2 sentences')
    await close()
  })
})

describe('the form', () => {
  test('leads a short sentence to its address', async () => {
    const response = await post({ cau: ` ${calm} `, ngay: '30/9/2021' })
    expect(response.status).toBe(303)
    expect(new URL(response.headers.get('location')!, origin).href).toBe(
      `${origin}${asked(calm, '30/9/2021')}`,
    )
  })

  test.each([
    ['is not text', new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0])]), 'khong-doc-duoc'],
    ['is too long', new Blob(['a'.repeat(200_000)]), 'qua-dai'],
  ])('says so of a file that %s', async (_, tep, told) => {
    const response = await post({ cau: '', tep })
    expect(response.headers.get('location')).toBe(`/kiem-tra?tep=${told}`)
    const page = await (await fetch(`${origin}/kiem-tra?tep=${told}`)).text()
    expect(page).toContain('role="status"')
  })

  test('is not read where it is none', async () => {
    const response = await fetch(`${origin}/kiem-tra`, { method: 'POST', body: '{}', redirect: 'manual' })
    expect(response.headers.get('location')).toMatch(/^\/kiem-tra/)
  })
})
