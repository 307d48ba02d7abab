import { bodyHeads } from '../../../../schema/words/bodyHeads'
import type { NamedBody } from '../../entry'
import { spanOf } from '../../flow'
import type { Paper } from '../../outline/types'
import { sliceAt } from '../../proof'
import { headerRecipients } from '../header/recipients'

const HEADS = [...new Set([...bodyHeads('head'), ...bodyHeads('task'), ...bodyHeads('many'), 'cấp'])]
const HEAD = `quý (?:${HEADS.join('|')})(?!\\p{L})`
const POLITE = new RegExp(`^${HEAD}(?:(?:,| và) ${HEAD})*`, 'iu')
/** `quý Sở Y tế`: the name itself stands behind. */
const NAMED = /^[Qq]uý (?=\p{L}+ \p{Lu})/u

/** `quý Công ty`, as a letter calls whom it goes to; empty where words do not begin so. */
export const politeName = (words: string): string =>
  NAMED.test(words) ? '' : (POLITE.exec(words)?.[0] ?? '')
/** Where the name begins behind a `quý` that goes with it. */
export const behindPolite = (words: string): number => NAMED.exec(words)?.[0].length ?? 0
export const isPolite = (name: string): boolean => /^quý /iu.test(name)

/** Whom a letter goes to: the bodies behind `Kính gửi`. */
export function addresseesOf(paper: Paper): NamedBody[] {
  return headerRecipients(paper, paper.headPieces)
    .filter(({ locator }) => locator === 'Kính gửi')
    .map(({ name, flow, locator }) => ({
      name,
      ...sliceAt(paper.text, locator, spanOf(flow, 0, flow.length)),
    }))
}
