import { Readable } from 'node:stream'
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import type { Ask, FeedSource } from './ask'
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

/** Pages of a part: twice as many addresses, well below the 50,000 that a sitemap may have, and soon written. */
const A_PART = 2_000

/** A part beside the whole: the pages that stand, papers or agencies, and which of their spans. */
const PART = /^\/sitemap-(trang|van-ban|co-quan)-(\d{1,6})\.xml$/
const lists: Readonly<Record<string, 'documents' | 'agencies'>> = {
  'van-ban': 'documents',
  'co-quan': 'agencies',
}

/**
 * Every page that stays, in both languages, each with the other: standing pages, days of change, documents, agencies.
 * In one list where they are few; else `/sitemap.xml` names its parts, as sitemaps.org asks of more than 50,000.
 * Null where the path is no part of it.
 */
export async function sitemapAt(
  path: string,
  source: FeedSource,
  origin: string,
  aPart = A_PART,
): Promise<string | null> {
  if (path === '/sitemap.xml') return wholeSitemap(source, origin, aPart)
  const [, name, at] = PART.exec(path) ?? []
  if (!name) return null
  const paths = await pathsOfPart(name, Number(at) - 1, source, aPart)
  return paths && listed(paths, origin)
}

async function wholeSitemap(source: FeedSource, origin: string, aPart: number): Promise<string> {
  const paths = await source.paths()
  const found = await Promise.all(
    Object.entries(lists).map(async ([name, list]) => ({
      name,
      list,
      spans: await paths.spans(list, aPart),
    })),
  )
  if (found.some(({ spans: { length } }) => length > 1)) {
    const parts = found.flatMap(({ name, spans }) => spans.map((_, at) => `/sitemap-${name}-${at + 1}.xml`))
    return written(
      new SitemapIndexStream(),
      ['/sitemap-trang-1.xml', ...parts].map(part => origin + part),
    )
  }
  const all = await Promise.all([
    standingPaths(source.ask),
    ...found.flatMap(({ list, spans }) => spans.map(span => paths.of(list, span))),
  ])
  return listed([...new Set(all.flat())], origin)
}

async function pathsOfPart(
  name: string,
  at: number,
  source: FeedSource,
  aPart: number,
): Promise<readonly string[] | null> {
  const list = lists[name]
  if (!list) return at === 0 ? standingPaths(source.ask) : null
  const paths = await source.paths()
  const span = (await paths.spans(list, aPart))[at]
  return span ? paths.of(list, span) : null
}

async function standingPaths(ask: Ask): Promise<readonly string[]> {
  const days = await changes(ask)
  return [...new Set([...standing, ...days.changes.map(({ path }) => path)])]
}

function listed(paths: readonly string[], origin: string): Promise<string> {
  const items = paths.flatMap(path => {
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
  const xmlns = { news: false, xhtml: true, image: false, video: false }
  return written(new SitemapStream({ hostname: origin, xmlns }), items)
}

const written = async (stream: SitemapStream | SitemapIndexStream, items: readonly unknown[]) =>
  (await streamToPromise(Readable.from(items).pipe(stream))).toString()

export function robotsText(origin: string): string {
  return `User-agent: *\nDisallow: /graphql\nDisallow: /explorer\nSitemap: ${origin}/sitemap.xml\n`
}
