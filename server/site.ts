import { join } from 'node:path'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { type DocumentNode, GraphQLError, parse } from 'graphql'
import type { Service } from './api'
import type { FeedSource } from './feeds/ask'
import { feedAt } from './feeds/feeds'
import { DatabaseUnavailable } from './graph/unavailable'
import { withId } from './http/reply'
import { todayInVietnam } from './messages/today'
import { etagOf } from './pages/made'
import { originOf } from './pages/origin'
import { sendMade, sendPieces } from './pages/send'
import { projectRoot } from './root'

export interface SiteOptions extends Service {
  /** What permanent addresses begin with; taken from the request when absent. */
  origin: string | undefined
  explorer: boolean
}

/** Everything beside the API: feeds and tables for machines, pages for people. */
export async function createSite({
  execute,
  pinned,
  tellPage,
  origin,
  explorer,
}: SiteOptions): Promise<Express> {
  const { createPages } = await import('./pages/handler')
  const parsed = new Map<string, DocumentNode>()
  const site = express().disable('x-powered-by')
  site.use(async (request: Request, response: Response, next: NextFunction) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const source = sourceIn(pinned, parsed)
    const ownOrigin = originOf(request, origin)
    const feed = reads ? await feedAt(request.path, source, ownOrigin) : null
    if (!feed) return next()
    response.type(feed.type).set('X-Content-Type-Options', 'nosniff').set('Access-Control-Allow-Origin', '*')
    if (typeof feed.body === 'string') return sendMade(request, response, feed.body)
    const name = [await source.version(), todayInVietnam(), ownOrigin, request.path].join(' ')
    await sendPieces(request, response, feed.body, etagOf(name))
  })
  site.use(
    await createPages({
      execute,
      pinned,
      ...(tellPage && { tellPage }),
      clientBuild: join(projectRoot, 'build/client'),
      ...(explorer && { explorerBuild: join(projectRoot, 'build/explorer') }),
      ...(origin && { origin }),
    }),
  )
  site.use(failed)
  return site
}

/** A feed that could not be made; Express knows a handler of errors by its four parameters. */
function failed(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  const unavailable = isUnavailable(error)
  if ((!unavailable && !(error instanceof GraphQLError)) || response.headersSent) {
    next(error)
    return
  }
  response.removeHeader('ETag')
  if (unavailable) response.set('Retry-After', '5')
  response
    .status(unavailable ? 503 : 500)
    .type('text')
    .send(
      withId(
        unavailable ? 'Cơ sở dữ liệu tạm thời không trả lời; xin thử lại sau.' : 'Có lỗi ở phía chúng tôi.',
      ),
    )
}

const isUnavailable = (error: unknown): boolean =>
  error instanceof DatabaseUnavailable ||
  (error instanceof GraphQLError && error.extensions.code === 'DATABASE_UNAVAILABLE')

/** All questions of one feed go to one version of the data: a feed cannot say how old it is. Questions of ours are few and fixed: each is parsed once. */
function sourceIn(pinned: Service['pinned'], parsed: Map<string, DocumentNode>): FeedSource {
  let chosen: ReturnType<Service['pinned']> | undefined
  const pinnedOnce = async () => {
    chosen ??= pinned()
    const { version, ...service } = await chosen
    if (version === null)
      throw new GraphQLError('No answer', { extensions: { code: 'DATABASE_UNAVAILABLE' } })
    return { version, ...service }
  }
  return {
    version: async () => (await pinnedOnce()).version,
    paths: async () => (await pinnedOnce()).paths,
    async ask<T>(text: string, variables?: Record<string, unknown>) {
      const query = parsed.get(text) ?? parse(text)
      parsed.set(text, query)
      const { execute } = await pinnedOnce()
      const { data, errors } = await execute({ query, ...(variables && { variables }) })
      const [error] = errors ?? []
      if (error) throw new GraphQLError(error.message, { extensions: error.extensions })
      return data as T
    },
  }
}
