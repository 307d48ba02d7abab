import type { Request, RequestHandler } from 'express'
import { pageData } from '../../client/src/entry.server'
import { redirect } from './redirect'
import { sendMade } from './send'
import { urlOf } from './urlOf'

type Site = Parameters<typeof pageData>[1]

/** The parameter of an address that asks for its page in another form. */
const FORM = 'dang'
export const asksForData = (request: Request): boolean => request.query[FORM] === 'json'

/** Any page's address with `?dang=json`: the page's question and answer, with the page's status. */
export function pageAsData(siteOf: (request: Request) => Site): RequestHandler {
  return async (request, response, next) => {
    if (!asksForData(request)) return next()
    const site = siteOf(request)
    const url = urlOf(request, site.origin)
    url.searchParams.delete(FORM)
    const found = await pageData(url, site)
    if ('redirect' in found)
      return redirect(response, found.forGood ? 301 : 302, asData(found.redirect, site.origin))
    response
      .status(found.status)
      .type('json')
      .set('X-Robots-Tag', 'noindex')
      .set('Access-Control-Allow-Origin', '*')
      .set('Link', `<${url.href}>; rel="canonical"`)
    await sendMade(request, response, JSON.stringify(found.body, null, 2))
  }
}

/** The same form of the page that an address leads to. */
function asData(address: string, origin: string): string {
  const url = new URL(address, origin)
  url.searchParams.set(FORM, 'json')
  return `${url.pathname}${url.search}`
}
