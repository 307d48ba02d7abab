import type { RequestHandler } from 'express'
import { redirect } from './redirect'

/** A page has one address; as people write it, with capitals, a slash or a full stop taken along, it leads there. */
export const oneAddress: RequestHandler = ({ path, originalUrl }, response, next) => {
  const only = onlyAddress(path)
  if (only === path) return next()
  const query = originalUrl.indexOf('?')
  redirect(response, 301, only + (query === -1 ? '' : originalUrl.slice(query)))
}

/** Never two slashes at the beginning: they would lead to another host. */
export function onlyAddress(path: string): string {
  const bare = path.replace(/[/.,;:!]+$/, '').replace(/^\/{2,}/, '/')
  const lower = bare.includes('%') ? bare : bare.toLowerCase()
  return lower === '' ? '/' : lower
}
