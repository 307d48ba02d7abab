import { type Ask, askAll } from './ask'
import { changes } from './changes'

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
]
const pages = (list: string) =>
  `query($after: String) { list: ${list}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { url } } }`

/** Absolute addresses of every page that stays: standing pages, days of change, documents, agencies. */
export async function addresses(ask: Ask, origin: string): Promise<string[]> {
  const [days, documents, agencies] = await Promise.all([
    changes(ask),
    askAll<{ url: string }>(ask, pages('documents')),
    askAll<{ url: string }>(ask, pages('agencies')),
  ])
  const paths = [
    ...standing,
    ...days.changes.map(({ path }) => path),
    ...documents.map(({ url }) => url),
    ...agencies.map(({ url }) => url),
  ]
  return [...new Set(paths)].map(path => origin + path)
}

export function robotsText(origin: string): string {
  return `User-agent: *\nDisallow: /graphql\nDisallow: /explorer\nSitemap: ${origin}/sitemap.xml\n`
}
