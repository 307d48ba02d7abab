import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Execute, Rendered } from '../../client/src/entry.server'
import { agedHtml } from './agedHtml'
import { Made } from './made'

export interface Html {
  status: number
  html: Made
  /** Made from data that the database may no longer have; it says so. */
  aged?: true
}
export type Page = { redirect: string } | Html
/** The page of this name; names two pages alike only if they differ in nothing but the data. */
export type KeepPage = (name: string, make: (execute: Execute) => Promise<Rendered>) => Promise<Page>

/** What answers a page: all its questions from one version of the data. */
export interface PageSource {
  execute: Execute
  pinned(): Promise<{ version: string; execute: Execute }>
}

/** What a database says that has just not answered: it is not asked again for the same page. */
const unanswered: Execute = async () => ({
  errors: [new GraphQLError('No answer', { extensions: { code: 'DATABASE_UNAVAILABLE' } })],
})

const MOST_CHARACTERS = 32_000_000

/**
 * Keeps the pages that people ask for under the version of the data that they were made from. What was not found or
 * failed is made anew each time. While the version is not told, a page that is kept says how old it is; any other is
 * made anew.
 */
export function keptPages({ pinned }: PageSource, now: () => Date = () => new Date()): KeepPage {
  const pages = new LRUCache<string, { version: string; page: Html; madeAt: Date }>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ page }) => page.html.text.length,
  })

  return async (name, make) => {
    const source = await pinned().catch(() => ({ version: '', execute: unanswered }))
    const { version } = source
    const kept = pages.get(name)
    if (kept && kept.version === version) return kept.page
    if (kept && version === '') {
      return { status: 200, html: new Made(agedHtml(kept.page.html.text, kept.madeAt)), aged: true }
    }
    const made = await make(source.execute)
    if ('redirect' in made) return made
    const page = { status: made.status, html: new Made(made.html) }
    if (version !== '' && page.status === 200) pages.set(name, { version, page, madeAt: now() })
    return page
  }
}
