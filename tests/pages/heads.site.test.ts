import { once } from 'node:events'
import { get } from 'node:http'
import { describe, expect, test } from 'vitest'
import { siteOrigin as origin } from '../support/siteOrigin'
import { addresses } from './support/addresses'

interface Thing {
  '@context'?: string
  '@type': string
  [property: string]: unknown
}

interface Paper {
  number: string
  title: string | null
  issued: string | null
  issuer: { name: string }
}
interface Said {
  message: { text: string }
  plan: { number: string; url: string }
  period: { from: string; to: string | null; basis: string }
}

async function pageAt(path: string) {
  const response = await fetch(origin + path)
  expect(response.status, path).toBe(200)
  const html = await response.text()
  const things = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)]
  const metas = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"\/>/g)]
  const links = [...html.matchAll(/<link rel="(\w+)" (?:hrefLang="([^"]+)" )?href="([^"]+)"\/>/g)]
  return {
    things: things.map(([, json]) => JSON.parse(json!) as Thing),
    meta: Object.fromEntries(metas.map(([, name, content]) => [name, content])),
    links: Object.fromEntries(links.map(([, rel, language, href]) => [language ?? rel, href])),
    html,
  }
}

async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()).data
}

/** Width and height, by the head of a PNG file. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

describe('the head of a page', () => {
  test.each([
    ['/', 'Thông điệp gần nhất được biết, chưa được xác nhận'],
    ['/thong-diep/2022-05-01', 'Thông điệp gần nhất được biết, chưa được xác nhận, ngày 01 tháng 5 năm 2022'],
    ['/en', 'The last known message, not confirmed'],
    ['/thong-diep/2021-09-30', 'Thông điệp chính thức ngày 30 tháng 9 năm 2021'],
  ])('the title of %s promises no more than is confirmed', async (path, title) => {
    const { meta } = await pageAt(path)
    expect(meta['og:title']).toBe(title)
  })

  test.each(addresses)('of %s says what others need to link to it', async path => {
    const { meta, links, html } = await pageAt(path)
    const isEnglish = /^\/en(\/|$)/.test(path)
    expect(meta['og:title']).toBeTruthy()
    expect(meta['og:description']).toBe(meta.description)
    expect(meta['og:url']).toBe(links.canonical)
    expect(meta['og:locale']).toBe(isEnglish ? 'en_GB' : 'vi_VN')
    expect(meta['twitter:card']).toBe('summary_large_image')
    expect(links.canonical).toBe(links[isEnglish ? 'en' : 'vi'])
    expect(links['x-default']).toBe(links.vi)
    expect(html).toContain('href="/thay-doi.atom"')
    const picture = await fetch(meta['og:image']!)
    expect(picture.headers.get('content-type')).toBe('image/png')
    const size = sizeOf(Buffer.from(await picture.arrayBuffer()))
    expect(size).toEqual([Number(meta['og:image:width']), Number(meta['og:image:height'])])
    expect(size).toEqual([1200, 630])
    expect(meta['og:image:alt']).toBeTruthy()
  })

  test.each([
    ['/thong-diep/2021-09-30', '/anh/thong-diep/2021-09-30.png'],
    ['/thong-diep/2021-08-29', '/anh/thong-diep/2021-08-29.png'],
    ['/en/ke-hoach/23-kh-tbtt', '/en/anh/ke-hoach/23-kh-tbtt.png'],
    ['/van-ban', '/anh/nguon.png'],
  ])('of %s has the picture %s', async (path, picture) => {
    expect((await pageAt(path)).meta['og:image']).toBe(origin + picture)
  })
})

describe('a picture', () => {
  test('is sent once', async () => {
    const address = `${origin}/anh/thong-diep/2021-09-30.png`
    const etag = (await fetch(address)).headers.get('etag')!
    // fetch would add `cache-control: no-cache`, which asks for it again.
    const [again] = await once(get(address, { headers: { 'if-none-match': etag } }), 'response')
    expect(again.resume().statusCode).toBe(304)
  })

  test.each(['/anh/khong-co.png', '/anh/thong-diep/2021-02-30.png', '/anh/ke-hoach/99-kh-tbtt.png'])(
    '%s is not there',
    async path => {
      expect((await fetch(origin + path)).status).toBe(404)
    },
  )
})

describe('what a page says in the words of schema.org', () => {
  test.each(addresses)('on %s stands in its context', async path => {
    for (const thing of (await pageAt(path)).things) {
      expect(thing['@context']).toBe('https://schema.org')
      expect(thing['@type']).toMatch(/^(Legislation|Quotation|WebSite|BreadcrumbList)$/)
    }
  })

  test.each(['/ke-hoach/23-kh-tbtt', '/van-ban/16-ct-ttg', '/van-ban/32-bc-tbtt'])(
    'of the paper at %s is what the service says',
    async path => {
      const { document } = await ask<{ document: { document: Paper } }>(
        'query ($id: ID!) { document(id: $id) { ... on DocumentFound { document { number title issued issuer { name } } } } }',
        { id: path },
      )
      const { number, title, issued, issuer } = document.document
      const { things } = await pageAt(path)
      const paper = things.find(thing => thing['@type'] === 'Legislation')!
      expect(paper['@id']).toBe(origin + path)
      expect(paper.legislationIdentifier).toBe(number)
      expect(paper.headline ?? null).toBe(title)
      expect(paper.legislationDate ?? null).toBe(issued)
      expect(paper.legislationPassedBy).toMatchObject({ name: issuer.name })
      const way = things.find(thing => thing['@type'] === 'BreadcrumbList')!.itemListElement as Thing[]
      expect(way.map(({ position }) => position)).toEqual([1, 2, 3])
      expect(way.at(-1)).toMatchObject({ item: origin + path, name: paper.name })
    },
  )

  test.each(['2021-08-31', '2021-09-30', '2021-10-20'])('of %s quotes its message exactly', async on => {
    const { currentMessage } = await ask<{ currentMessage: { inForce: Said[] } }>(
      'query ($on: Date) { currentMessage(on: $on) { inForce { message { text } plan { number url } period { from to basis } } } }',
      { on },
    )
    const quoted = (await pageAt(`/thong-diep/${on}`)).things.filter(thing => thing['@type'] === 'Quotation')
    expect(quoted).toHaveLength(currentMessage.inForce.length)
    for (const [at, { message, plan, period }] of currentMessage.inForce.entries()) {
      const { text, isPartOf, temporalCoverage } = quoted[at]!
      expect(text).toBe(message.text)
      expect(isPartOf).toMatchObject({ '@id': origin + plan.url, legislationIdentifier: plan.number })
      expect(temporalCoverage).toBe(
        period.basis === 'STATED' ? `${period.from}/${period.to ?? '..'}` : undefined,
      )
    }
  })

  test.each([
    ['/', '/tim?q={q}'],
    ['/en', '/en/tim?q={q}'],
  ])('on %s tells how to search', async (path, search) => {
    const site = (await pageAt(path)).things.find(thing => thing['@type'] === 'WebSite')!
    expect(site.potentialAction).toMatchObject({
      '@type': 'SearchAction',
      target: { urlTemplate: origin + search },
      'query-input': 'required name=q',
    })
  })
})
