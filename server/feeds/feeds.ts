import { Readable } from 'node:stream'
import { SitemapStream, streamToPromise } from 'sitemap'
import type { Ask } from './ask'
import { periodsCalendar } from './calendar'
import { changesFeed } from './feed'
import { addresses, robotsText } from './sitemap'
import { csvOf, tables } from './tables'

/** A whole answer for machines. */
export interface FeedAnswer {
  type: string
  body: string
}

/** What stands at `path` for machines, or null where that is no feed of ours. `origin` is scheme and host. */
export async function feedAt(path: string, ask: Ask, origin: string): Promise<FeedAnswer | null> {
  const table = tables[/^\/([\w-]+)\.csv$/.exec(path)?.[1] ?? '']
  if (table) return { type: 'text/csv; charset=utf-8', body: await csvOf(table, ask, origin) }
  switch (path) {
    case '/thay-doi.atom':
      return { type: 'application/atom+xml; charset=utf-8', body: (await changesFeed(ask, origin)).atom1() }
    case '/thay-doi.json':
      return { type: 'application/feed+json; charset=utf-8', body: (await changesFeed(ask, origin)).json1() }
    case '/thay-doi.ics':
      return { type: 'text/calendar; charset=utf-8', body: await periodsCalendar(ask, origin) }
    case '/sitemap.xml':
      return { type: 'application/xml; charset=utf-8', body: await sitemap(ask, origin) }
    case '/robots.txt':
      return { type: 'text/plain; charset=utf-8', body: robotsText(origin) }
    default:
      return null
  }
}

async function sitemap(ask: Ask, origin: string): Promise<string> {
  const stream = new SitemapStream({ hostname: origin })
  const urls = await addresses(ask, origin)
  return (await streamToPromise(Readable.from(urls).pipe(stream))).toString()
}
