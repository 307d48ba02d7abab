import { kindNameAt } from '../../../schema/words/kindsByWords'
import { symbolAt } from '../forms/symbol'
import type { Line } from './lines'
import { faceOf } from './lines'

/** Lines of a saved page above the one that names the paper. */
const REACH = 6

/**
 * The line in capitals that is kind, number and title at once, where a page has no other head: `BẢN ÁN 53/2018/DS-PT
 * NGÀY 16/03/2018 VỀ …`, `KẾT LUẬN SỐ 127-KL/TW CỦA BỘ CHÍNH TRỊ VỀ …`; -1 where none of the first lines is.
 */
export function identityLine(text: string, lines: readonly Line[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + REACH); i++) if (isIdentity(text, lines[i]!)) return i
  return -1
}

export function isIdentity(text: string, line: Line): boolean {
  const { capitals, printed, folded } = faceOf(text, line)
  return capitals && numberPlace(printed, folded) > 0
}

/** Where the number begins in a line that begins with a kind and its number; -1 in another. */
export function numberPlace(printed: string, folded: string): number {
  const name = kindNameAt(folded, 0)
  const at = name
    ? name.folded.length + (/^ (?:so ?:? ?)?/.exec(folded.slice(name.folded.length))?.[0].length ?? 0)
    : 0
  return at > 0 && /\d/.test(printed.charAt(at)) && symbolAt(printed, at) ? at : -1
}
