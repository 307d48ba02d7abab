import { wordList } from '../../../../schema/words/wordList'
import { type Flow, slice } from '../../flow'
import { gathered } from '../../gathered'
import type { HeadPiece } from '../../outline/types'

/** `THÔN0G1/1T0I/N20V21À`: the day of a digital stamp stands between the letters of the line. */
const OVERPRINTED = /\p{L}\d+\p{L}+\d/u
/** What a form prints before the name of the body that fills it in. */
const OWN_LABEL = new RegExp(
  `^(?:ten )?(?:${wordList(`
    co quan
    don vi
    co quan, don vi
    co quan ban hanh
    don vi ban hanh
  `).join('|')}) ?: ?`,
)

/** The lines of a head that name who issues; none where a label (`TỔ CHỨC CHỦ TRÌ: VIỆN …`) says that somebody does something else. */
export function issuerLines(segments: readonly HeadPiece[]): Flow[] {
  const lines = gathered(segments, ({ role, flow }) =>
    role === 'issuer' && !OVERPRINTED.test(flow.text) ? [flow] : [],
  )
  if (!lines.some(({ folded }) => folded.includes(':'))) return lines
  const named = lines.map(flow => slice(flow, OWN_LABEL.exec(flow.folded)?.[0].length ?? 0, flow.length))
  return named.some(({ folded }) => /:./.test(folded)) ? [] : named.filter(({ length }) => length > 0)
}
