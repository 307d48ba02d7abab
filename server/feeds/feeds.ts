import type { FeedSource } from './ask'
import { atomFeed } from './atom'
import { periodsCalendar } from './calendar'
import { changes } from './changes'
import { csvOf } from './csv'
import { jsonFeed } from './jsonFeed'
import { robotsText, sitemapAt } from './sitemap'
import { tables } from './tables'
import type { Language } from './words'

/** An answer for machines, whole or, where it may be long, in pieces that are made as they are sent. */
export interface FeedAnswer {
  type: string
  body: string | AsyncIterable<string>
}

/**
 * What stands at `path` for machines, or null where that is no feed of ours; in English under `/en`. `origin` is scheme
 * and host.
 */
export async function feedAt(path: string, source: FeedSource, origin: string): Promise<FeedAnswer | null> {
  const { ask } = source
  const language: Language = path.startsWith('/en/') ? 'en' : 'vi'
  const name = language === 'en' ? path.slice('/en'.length) : path
  const file = /^\/([\w-]+)\.csv$/.exec(name)?.[1] ?? ''
  const table = Object.hasOwn(tables, file) ? tables[file] : undefined
  if (table) return { type: 'text/csv; charset=utf-8', body: csvOf(table, ask, origin, language) }
  switch (name) {
    case '/thay-doi.atom':
      return {
        type: 'application/atom+xml; charset=utf-8',
        body: atomFeed(await changes(ask), origin, language),
      }
    case '/thay-doi.json':
      return {
        type: 'application/feed+json; charset=utf-8',
        body: jsonFeed(await changes(ask), origin, language),
      }
    case '/thay-doi.ics':
      return {
        type: 'text/calendar; charset=utf-8',
        body: periodsCalendar(await changes(ask), origin, language),
      }
  }
  if (path === '/robots.txt') return { type: 'text/plain; charset=utf-8', body: robotsText(origin) }
  const addresses = await sitemapAt(path, source, origin)
  return addresses === null ? null : { type: 'application/xml; charset=utf-8', body: addresses }
}
