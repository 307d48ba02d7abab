import { expect, test } from 'vitest'
import { siteOrigin as origin } from '../support/siteOrigin'

const read = async (path: string): Promise<string> => (await fetch(`${origin}${path}`)).text()
/** The years of the papers in the order of the list. */
const yearsOn = async (path: string): Promise<number[]> =>
  [...(await read(path)).matchAll(/<span class="small">[\d/]*?(\d{4})\b/g)].map(([, year]) => Number(year))

test('the list of documents opens on the latest, and tells the other order', async () => {
  const years = await yearsOn('/van-ban')
  expect(years.length).toBeGreaterThan(10)
  expect(years).toEqual(years.toSorted((a, b) => b - a))
  const html = await read('/van-ban')
  expect(html).toMatch(/aria-current="true"[^>]*>mới nhất trước/)
  expect(html).toContain('href="/van-ban?xep=cu-truoc"')
})

test('the order is kept in the address beside the other choices', async () => {
  const path = '/van-ban?giu=co&xep=cu-truoc'
  const years = await yearsOn(path)
  expect(years).toEqual(years.toSorted((a, b) => a - b))
  const html = await read(path)
  expect(html).toContain('href="/van-ban?loai=ke-hoach&amp;giu=co&amp;xep=cu-truoc"')
  expect(html).toContain('href="/van-ban?giu=co"')
  expect(await read('/en/van-ban')).toMatch(/aria-current="true"[^>]*>latest first/)
})
