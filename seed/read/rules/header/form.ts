import type { HeadPiece } from '../../outline/types'
import type { HeaderNumber } from './number'

const BLANK_BODY = /\.{3}|…/u
const BLANK_ADDRESSEE = /^K[ÍI]NH G[ỬU]I[ :(\d)]*(?:[.…]{4}|[[(<](?:tên|ghi) )|(?:[.…]{8}|…{4})/iu

/**
 * Whether a head is one that others are to fill in: `UBND TỈNH, TP...`, or `Kính gửi: …………` where it has no number, since
 * a letter to many may leave open to whom. A draft leaves number and day open.
 */
export function isForm(pieces: readonly HeadPiece[], number: HeaderNumber | null): boolean {
  return pieces.some(({ role, flow: { text } }) =>
    role === 'issuer' ? BLANK_BODY.test(text) : role === 'addressees' && isOpen(text) && !number?.number,
  )
}
const isOpen = (addressees: string): boolean => BLANK_ADDRESSEE.test(addressees)
