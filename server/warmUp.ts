import { parse } from 'graphql'
import type { Logger } from 'pino'
import type { Execute } from './api'

const SOME_PLANS = parse('{ documents(kinds: [PLAN], first: 1) { nodes { url } } }')
const STANDING = ['/', '/dong-thoi-gian', '/van-ban', '/co-quan', '/cho-venh', '/chung-toi-giu-gi']

/**
 * Neo4j plans a statement when it is first asked, which takes up to some seconds: one page of every kind is asked for
 * before people do. A page that fails is left to say so to them.
 * @param origin where the service listens, such as http://127.0.0.1:4000
 */
export async function warmUp(
  origin: string,
  execute: Execute,
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  try {
    const { data } = await execute({ query: SOME_PLANS })
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
