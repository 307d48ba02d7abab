import { toneLast, withoutMarks } from './fold'

/** After these, i and y are two ways to write one sound, where nothing follows. */
const I_OR_Y = /^(h|k|l|m|qu|s|t)y(?=[\u0300\u0301\u0303\u0309\u0323]?$)/
const STROKE = '\u0335'

/**
 * A word as it is said, letter by letter with every mark behind its letter and the tone last: `khoẻ` is `khỏe`, `kĩ` is
 * `kỹ`, `Đ` a `d` with a stroke. Two words that are one here differ in style alone.
 */
export const spoken = (word: string): string =>
  toneLast(word).replaceAll('đ', `d${STROKE}`).replace(I_OR_Y, '$1i')

/** Its letters alone. */
export const bare = (word: string): string => withoutMarks(toneLast(word)).replace(I_OR_Y, '$1i')

/** Whether a spoken word is another with some or all of its marks left out: `dich` of `dịch`. */
export function lacksMarksOf(word: string, whole: string): boolean {
  let at = 0
  for (const unit of whole) if (word[at] === unit) at++
  return word.length < whole.length && at === word.length
}
