import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { visit } from './support/visit'

const browser = await testBrowser()
const open = (address: string) =>
  visit(browser, `${origin}${address}`, { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false })

/** How many hits the page at an address says there are. */
const counted = async (address: string) =>
  Number(/<h1[^>]*>(\d+) /.exec(await (await fetch(address)).text())?.[1])
/** Every narrower search that the page offers: where it leads and how many hits it promises. */
const offered = (page: Page) =>
  page.locator('aside li a:has(b)').evaluateAll(links =>
    links.map(link => ({
      address: link.getAttribute('href')!,
      promised: Number(link.querySelector('b')!.textContent),
    })),
  )

test.each([
  ['nothing chosen', '/tim?q=truyen+thong'],
  ['a kind', '/tim?q=truyen+thong&loai=ke-hoach'],
  ['a kind and a year', '/tim?q=truyen+thong&loai=nhiem-vu&tu=2021-01-01&den=2021-12-31'],
])('every facet leads to as many hits as it promises: %s', async (_, address) => {
  const { page, close } = await open(address)
  const choices = await offered(page)
  expect(choices.length).toBeGreaterThan(5)
  const there: typeof choices = []
  for (const { address } of choices) {
    there.push({ address, promised: await counted(`${origin}${address}`) })
  }
  expect(there).toEqual(choices)
  await close()
})

test('a facet that is chosen stays beside its alternatives, and can be taken back', async () => {
  const { page, close } = await open('/tim?q=truyen+thong&loai=ke-hoach')
  const kinds = page.locator('aside section').first()
  expect(await kinds.locator('[aria-current]').textContent()).toMatch(/^Kế hoạch \d+$/)
  expect(await kinds.locator('li').count()).toBeGreaterThan(3)
  const before = await counted(page.url())
  await kinds.getByRole('link', { name: 'Tất cả' }).click()
  await page.waitForURL('**/tim?q=truyen+thong')
  expect(await counted(page.url())).toBeGreaterThan(before)
  await close()
})

test('what was found has its matched words marked, with their marks as printed', async () => {
  const { page, close } = await open('/tim?q=thich+ung+an+toan')
  const first = page.locator('.search-hit').first()
  expect(await first.locator('mark').allTextContents()).toContain('Thích ứng an toàn')
  await close()
})

test('one typing error is forgiven, and the page says why the hit is there', async () => {
  const { page, close } = await open('/tim?q=truyem+thong')
  const hits = page.locator('.search-hit')
  expect(await hits.count()).toBeGreaterThan(0)
  expect(await hits.first().locator('.search-whyhit').textContent()).toMatch(
    /^Gần giống từ đã gõ: “truyem” – “truyền”/i,
  )
  await close()
})

test('filters that leave nothing say how many hits there are without them', async () => {
  const { page, close } = await open('/tim?q=truyen+thong&tu=1990-01-01&den=1990-12-31')
  expect(await page.locator('.emptyline').count()).toBe(1)
  const without = page.getByRole('link', { name: /^Bỏ mọi bộ lọc: \d+ kết quả$/ })
  const promised = Number((await without.textContent())!.match(/\d+/)![0])
  await without.click()
  await page.waitForURL('**/tim?q=truyen+thong')
  expect(await counted(page.url())).toBe(promised)
  await close()
})

test('a long list of hits goes on by links, without a hit twice', async () => {
  const { page, close } = await open('/tim?q=truyen+thong')
  const total = await counted(page.url())
  const seen: string[] = []
  for (;;) {
    seen.push(...(await page.locator('.search-hit').evaluateAll(hits => hits.map(hit => hit.innerHTML))))
    const more = page.getByRole('link', { name: 'Xem tiếp' })
    if ((await more.count()) === 0) break
    await page.goto(`${origin}${await more.getAttribute('href')}`)
  }
  expect(seen.length).toBe(total)
  expect(new Set(seen).size).toBe(total)
  await close()
})

test('a question that is answered is not told that nothing was found', async () => {
  const { page, close } = await open(`/tim?${new URLSearchParams({ q: 'Các nguồn vênh nhau ở đâu' })}`)
  const main = (await page.locator('main').textContent()) ?? ''
  expect(main).toContain('chỗ vênh')
  expect(main).toContain('Không có kết quả cho “Các nguồn vênh nhau ở đâu”')
  expect(main).not.toContain('Không thấy gì')
  await close()
})

test.each([
  ['/tim?q=ai+ký+Kế+hoạch+23', 'Không kể những từ để hỏi; tìm theo “Kế hoạch 23”.', 'Kế hoạch 23/KH-TBTT'],
  ['/en/tim?q=Who+signed+Plan+23', 'Without the words that ask; searched for “Plan 23”.', '23/KH-TBTT'],
])('%s finds the paper below the answer, and says what was looked for', async (path, note, number) => {
  const { page, close } = await open(path)
  expect(await page.locator('main').textContent()).toContain(note)
  expect(await page.locator('main ol[aria-label] > li').first().textContent()).toContain(number)
  await close()
})

test.each([
  ['/tim?q=vaccine', 'Cách viết khác: “vaccine” – “vắc xin”'],
  ['/en/tim?q=vaccine', 'Another spelling: “vaccine” – “vắc xin”'],
  ['/en/tim?q=truyfn+thông', 'Close to what was typed: “truyfn”'],
])('%s says why other words were found, in the language of the page', async (path, words) => {
  const html = await (await fetch(`${origin}${path}`)).text()
  expect(html.replaceAll(/<[^>]*>/g, '').toLowerCase()).toContain(words.toLowerCase())
})
