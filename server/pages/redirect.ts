import type { Response } from 'express'
import { sendText } from '../http/reply'

/** What readers of headers take: written for a header, an address may be several times as long as it was asked for. */
const LONGEST_ADDRESS = 14_000
const TOO_LONG = 'Địa chỉ này dài quá.'

/** Leads to another address; one that no reader of headers takes is refused. */
export function redirect(response: Response, status: 301 | 302 | 303, address: string): void {
  response.location(address)
  if (String(response.get('Location')).length <= LONGEST_ADDRESS) {
    response.redirect(status, address)
    return
  }
  response.removeHeader('Location')
  sendText(response, 414, TOO_LONG)
}
