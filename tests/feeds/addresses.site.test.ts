import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { siteOrigin as origin } from '../support/siteOrigin'

const AT_ONCE = 8

interface Entry {
  loc: string
  'xhtml:link': Record<string, string>[]
}

/** As a robot does it: what is busy is asked again when it says. */
async function statusOf(address: string): Promise<number> {
  for (;;) {
    const { status, headers } = await fetch(address, { method: 'HEAD' })
    const wait = headers.get('retry-after')
    if (status !== 503 || wait === null) return status
    await new Promise(resolve => setTimeout(resolve, Number(wait) * 1000))
  }
}

describe('/sitemap.xml', async () => {
  const xml = await (await fetch(`${origin}/sitemap.xml`)).text()
  const entries: Entry[] = new XMLParser({ ignoreAttributes: false }).parse(xml).urlset.url
  const addresses = entries.map(({ loc }) => loc)

  test('is well-formed and names each address once', () => {
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('names the pages of days, plans, papers and agencies', () => {
    for (const path of ['/', '/en', '/thong-diep/2021-09-23', '/ke-hoach/23-kh-tbtt', '/van-ban', '/co-quan'])
      expect(addresses).toContain(`${origin}${path}`)
  })

  test('gives with each page both its languages, itself among them', () => {
    for (const { loc, 'xhtml:link': links } of entries) {
      expect(links.map(link => link['@_hreflang'])).toEqual(['vi', 'en'])
      const named = links.map(link => link['@_href'])
      expect(named).toContain(loc)
      expect(addresses).toEqual(expect.arrayContaining(named))
    }
  })

  test('names only addresses that answer 200', async () => {
    const failing: string[] = []
    const waiting = addresses.filter((address, at) => !address.includes('/en') || at % 10 < 2)
    const follow = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop())
        if ((await statusOf(next)) !== 200) failing.push(next)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, follow))
    expect(failing).toEqual([])
  })
})

test.each([
  ['/co-quan/bao-chi', '/co-quan/cac-co-quan-bao-chi'],
  ['/en/co-quan/cac-nha-mang?dang=json', '/en/co-quan/cac-doanh-nghiep-vien-thong?dang=json'],
])('%s, where a body was before, leads to %s for good', async (before, today) => {
  const { status, headers } = await fetch(`${origin}${before}`, { redirect: 'manual' })
  expect(status).toBe(301)
  expect(headers.get('location')).toBe(today)
})

test('/robots.txt leaves pages open, keeps robots from the API, and leads to the sitemap', async () => {
  const text = await (await fetch(`${origin}/robots.txt`)).text()
  expect(text.split('\n')).toEqual(
    expect.arrayContaining(['User-agent: *', 'Disallow: /graphql', `Sitemap: ${origin}/sitemap.xml`]),
  )
  expect(text).not.toMatch(/^Disallow: \/$/m)
})

describe.each([
  ['/thay-doi.atom', 'application/atom+xml; charset=utf-8'],
  ['/thay-doi.json', 'application/feed+json; charset=utf-8'],
  ['/thay-doi.ics', 'text/calendar; charset=utf-8'],
  ['/van-ban.csv', 'text/csv; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
])('%s', (path, type) => {
  test('says what it is, and that it is to be checked before it is used again', async () => {
    const answer = await fetch(`${origin}${path}`)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('is not sent again while it is the same', async () => {
    const etag = (await fetch(`${origin}${path}`)).headers.get('etag') ?? ''
    const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' }
    expect((await fetch(`${origin}${path}`, { headers })).status).toBe(304)
  })

  test('answers HEAD without a body', async () => {
    const answer = await fetch(`${origin}${path}`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(await answer.text()).toBe('')
  })
})
