import { expect, test } from 'vitest'
import { siteOrigin as origin } from '../support/siteOrigin'

const read = async (path: string): Promise<string> => (await fetch(`${origin}${path}`)).text()

/** Places that a page leads to, by the page that has them. */
async function placesIn(path: string): Promise<Map<string, Set<string>>> {
  const places = new Map<string, Set<string>>()
  for (const [, page = '', place = ''] of (await read(path)).matchAll(/href="(\/[^"#]+)#([^"]+)"/g))
    places.set(page, new Set([...(places.get(page) ?? []), place]))
  return places
}

test.each([
  '/cho-venh',
  '/',
  '/ke-hoach/23-kh-tbtt',
  '/truy-nguyen/16-ct-ttg',
  '/doi-chieu/18-kh-tbtt/23-kh-tbtt',
])('every place that %s quotes from is on the page of its paper', async path => {
  const places = await placesIn(path)
  expect(places.size).toBeGreaterThan(0)
  const missing: string[] = []
  for (const [page, wanted] of places) {
    const html = await read(page)
    for (const place of wanted) if (!html.includes(` id="${place}"`)) missing.push(`${page}#${place}`)
  }
  expect(missing).toEqual([])
})
