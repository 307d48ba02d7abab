import { parse } from 'graphql'
import type { Driver } from 'neo4j-driver'
import type { Logger } from 'pino'
import type { Execute } from './api'
import { planAgain } from './planSide'

const A_PLAN = parse('{ documents(kinds: [PLAN], first: 1) { nodes { url } } }')
const STANDING = ['/', '/dong-thoi-gian', '/van-ban', '/co-quan', '/cho-venh', '/chung-toi-giu-gi']

export interface WarmUpOptions {
  graph: { driver: Driver; database: string }
  /** Where the service listens, such as http://127.0.0.1:4000. */
  origin: string
  execute: Execute
  logger: Logger
  /** Cuts it short. */
  signal: AbortSignal
}

/**
 * Has all views planned and one page of every kind asked for before people do. A page that fails is left to say so to
 * them.
 */
export async function warmUp({ graph, origin, execute, logger, signal }: WarmUpOptions): Promise<void> {
  try {
    await planAgain({ ...graph, signal }).catch(error => {
      if (!signal.aborted) logger.warn({ err: error }, 'Not all views were planned')
    })
    const { data } = await execute({ query: A_PLAN })
    const plans = (data?.documents as { nodes: { url: string }[] } | undefined)?.nodes ?? []
    for (const path of [...STANDING, ...plans.flatMap(pagesOf)]) {
      const response = await fetch(origin + path, { signal })
      await response.arrayBuffer()
    }
  } catch (error) {
    if (!signal.aborted) logger.warn({ err: error }, 'Pages could not be asked for in advance')
  }
}

function pagesOf({ url }: { url: string }): string[] {
  const slug = url.slice(url.lastIndexOf('/') + 1)
  return [url, `/truy-nguyen/${slug}`, `/tim?q=${slug}`]
}
