import type { Request } from 'express'

/** The address asked for; one that is no address (`//`) counts as the path of no page. */
export const urlOf = (request: Request, origin: string): URL =>
  new URL(`${origin}${request.originalUrl.replace(/^\/{2,}/, '/')}`)
