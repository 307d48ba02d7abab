import type { Mention } from './mention'

/** `thụ lý số: 276/2017/TLPT-DS`: the number of a case before a court. It has a day and no title, and cites nothing. */
export function isCaseNumber({ token }: Mention): boolean {
  return token !== null && /^TL[A-ZĐ]*-/.test(token.symbol)
}
