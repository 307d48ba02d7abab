import { parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Execute, Rendered } from '../../client/src/entry.server'
import { Made } from './made'

export interface Html {
  status: number
  html: Made
}
export type Page = { redirect: string } | Html
/** The page of this name; names two pages alike only if they differ in nothing but the data. */
export type KeepPage = (name: string, make: () => Promise<Rendered>) => Promise<Page>

const VERSION = parse('{ dataVersion { version } }')
const CHECK_EVERY_MS = 1000
const MOST_CHARACTERS = 32_000_000

/**
 * Keeps the pages that people ask for as they were made from the data loaded now, whose version it asks for at most once
 * a second. What was not found or failed is made anew each time, and so is every page while the version is not told.
 */
export function keptPages(execute: Execute, now: () => number = () => performance.now()): KeepPage {
  const pages = new LRUCache<string, { version: string; page: Html }>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ page }) => page.html.text.length,
  })
  let checked = Number.NEGATIVE_INFINITY
  let version: Promise<string | undefined> = Promise.resolve(undefined)

  function currentVersion() {
    if (now() - checked >= CHECK_EVERY_MS) {
      checked = now()
      version = readVersion(execute)
    }
    return version
  }

  return async (name, make) => {
    const version = await currentVersion()
    const kept = pages.get(name)
    if (kept && kept.version === version) return kept.page
    const made = await make()
    if ('redirect' in made) return made
    const page = { status: made.status, html: new Made(made.html) }
    if (version && page.status === 200) pages.set(name, { version, page })
    return page
  }
}

async function readVersion(execute: Execute): Promise<string | undefined> {
  try {
    const { data } = await execute({ query: VERSION, operationName: undefined, variables: {} })
    return (data?.dataVersion as { version: string } | undefined)?.version
  } catch {
    return undefined
  }
}
