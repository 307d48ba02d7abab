import { LRUCache } from 'lru-cache'
import type { Execute, Redirect, Rendered } from '../../client/src/entry.server'
import { agedHtml } from './agedHtml'
import { Made } from './made'

export interface Html {
  status: number
  html: Made
  /** Made from data that the database may no longer have; it says so. */
  aged?: true
}
export type Page = Redirect | Html
/** The page of this name; names two pages alike only if they differ in nothing but the data. */
export type KeepPage = (name: string, make: (execute: Execute) => Promise<Rendered>) => Promise<Page>

/** What answers a page: all its questions from one version of the data. */
export interface PageSource {
  execute: Execute
  pinned(): Promise<{ version: string | null; execute: Execute }>
  /** Told of every page how it came. */
  tellPage?: (how: 'kept' | 'made' | 'aged') => void
}

const MOST_CHARACTERS = 32_000_000

/**
 * Keeps the pages that people ask for under the version of the data that they were made from. What was not found or
 * failed is made anew each time. While the database does not answer, a page that is kept says how old it is, and so
 * does one that can be made of what was known before.
 */
export function keptPages(
  { pinned, tellPage = () => {} }: PageSource,
  now: () => Date = () => new Date(),
): KeepPage {
  const pages = new LRUCache<string, { version: string; page: Html; madeAt: Date }>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ page }) => page.html.text.length,
  })

  return async (name, make) => {
    const { version, execute } = await pinned()
    const kept = pages.get(name)
    if (kept && kept.version === version) {
      tellPage('kept')
      return kept.page
    }
    if (kept && version === null) {
      tellPage('aged')
      return aged(kept.page.html.text, kept.madeAt)
    }
    const source = noting(execute)
    const made = await make(source.execute)
    if ('redirect' in made) return made
    tellPage(source.asOf ? 'aged' : 'made')
    if (source.asOf && made.status === 200) return aged(made.html, source.asOf)
    const page = { status: made.status, html: new Made(made.html) }
    if (version && page.status === 200) pages.set(name, { version, page, madeAt: now() })
    return page
  }
}

const aged = (html: string, asOf: Date): Html => ({
  status: 200,
  html: new Made(agedHtml(html, asOf)),
  aged: true,
})

/** Notes since when the database has not answered, where one of the answers says so. */
function noting(execute: Execute): { execute: Execute; asOf: Date | null } {
  const source: ReturnType<typeof noting> = {
    asOf: null,
    async execute(operation) {
      const result = await execute(operation)
      const asOf = result.extensions?.asOf
      if (typeof asOf === 'string') source.asOf ??= new Date(asOf)
      return result
    },
  }
  return source
}
