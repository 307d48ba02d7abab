import { type Request, type RequestHandler, Router } from 'express'
import { renderCard } from '../../client/src/entry.server'
import { cardSecurityPolicy } from './headers'
import { sendMade } from './send'
import { urlOf } from './urlOf'

type Site = Omit<Parameters<typeof renderCard>[2], 'style'>

/**
 * `/nhung/hom-nay`, `/nhung/2021-09-10` and the same under `/en`: cards that any site may show in a frame. `style` is
 * the rules of their style sheet, `siteOf` what a request is answered from.
 */
export function serveCards(style: string, siteOf: (request: Request) => Site): RequestHandler {
  const cards = Router()
  const policy = cardSecurityPolicy(style)
  cards.get(['/nhung/:which', '/en/nhung/:which'], async (request, response) => {
    const site = siteOf(request)
    const card = await renderCard(urlOf(request, site.origin), String(request.params.which), {
      ...site,
      style,
    })
    response.removeHeader('X-Frame-Options')
    response
      .status(card.status)
      .type('html')
      .set('Content-Security-Policy', policy)
      .set('Cross-Origin-Resource-Policy', 'cross-origin')
      .set('X-Robots-Tag', 'noindex')
    await sendMade(request, response, card.html)
  })
  return cards
}
