import { Readable } from 'node:stream'
import { SitemapStream, streamToPromise } from 'sitemap'
import { type Ask, askAll } from './ask'
import { changes } from './changes'
import { inLanguage } from './words'

const standing = [
  '/',
  '/dong-thoi-gian',
  '/truy-nguyen',
  '/doi-chieu',
  '/van-ban',
  '/co-quan',
  '/kiem-tra',
  '/cho-venh',
  '/chung-toi-giu-gi',
  '/nhung',
]
const pages = (list: string) =>
  `query($after: String) { list: ${list}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { url } } }`

/** Every page that stays, in both languages, each with the other: standing pages, days of change, documents, agencies. */
export async function sitemap(ask: Ask, origin: string): Promise<string> {
  const stream = new SitemapStream({
    hostname: origin,
    xmlns: { news: false, xhtml: true, image: false, video: false },
  })
  const items = (await paths(ask)).flatMap(path => {
    const vi = origin + inLanguage(path, 'vi')
    const en = origin + inLanguage(path, 'en')
    const links = [
      { lang: 'vi', url: vi },
      { lang: 'en', url: en },
    ]
    return [
      { url: vi, links },
      { url: en, links },
    ]
  })
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString()
}

async function paths(ask: Ask): Promise<string[]> {
  const [days, documents, agencies] = await Promise.all([
    changes(ask),
    askAll<{ url: string }>(ask, pages('documents')),
    askAll<{ url: string }>(ask, pages('agencies')),
  ])
  const found = [
    ...standing,
    ...days.changes.map(({ path }) => path),
    ...documents.map(({ url }) => url),
    ...agencies.map(({ url }) => url),
  ]
  return [...new Set(found)]
}

export function robotsText(origin: string): string {
  return `User-agent: *\nDisallow: /graphql\nDisallow: /explorer\nSitemap: ${origin}/sitemap.xml\n`
}
