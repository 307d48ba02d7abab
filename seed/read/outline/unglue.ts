import { fold } from '../../../schema/words/fold'
import { kindOfName } from '../../../schema/words/kindsByWords'
import { matchesOf } from '../forms/matchesOf'
import { gathered } from '../gathered'
import { footCuts } from './footCuts'
import { headCuts } from './headCuts'
import { isCapitals, type Line, lineOf } from './lines'

/** Lines below a sign of a head or a foot that may hold its further fields. */
const REACH = 8
const LONGEST = 2000
const HEAD_SIGNS = ['CỘNG H', 'ĐẢNG CỘNG SẢN', 'Số', 'SỐ', 'Kính gửi']
/** A label that no number stands behind is a word of the text: `Số người`. */
const UNNUMBERED = /S[ốỐ][ :.]*[^ :.\d\n\r]/uy
const FOOT_SIGNS = ['Nơi nhận', 'NƠI NHẬN', 'TM.', 'KT.', 'TL.', 'TUQ.', 'T/M', 'K/T']
const MOST_AT_END = 8
/** A blank that is neither a space nor a tab. */
const BLANK = /[^\S\t ]/
const BLANKS = /[^\S\t ]/g
const NONE: readonly number[] = []

/**
 * Text that a crawler took from a page runs several fields of a head or a foot into one line (`BỘ TÀI CHÍNH -------
 * CỘNG HÒA …`, `431/2020/TT-BTC Hà Nội, ngày 17 tháng 9 năm 2020 THÔNG TƯ …`, `- Lưu: VT. KT. BỘ TRƯỞNG …`): such lines
 * are cut into one line a field, and read on as if they had been printed so. Lines with columns have their cells.
 */
export function unglued(text: string, lines: readonly Line[]): Line[] {
  const heads = near(text, lines, HEAD_SIGNS)
  const feet = near(text, lines, FOOT_SIGNS)
  const apart: Line[] = []
  for (const [at, line] of lines.entries()) {
    const isHead = heads[at] === 1
    const isFoot = feet[at] === 1 || at >= lines.length - MOST_AT_END
    const bold = emphasisCuts(text, line)
    const cuts =
      bold.length > 0 || !(isHead || isFoot) ? bold : cutsOf(text, line, lines[at - 1], isHead, isFoot)
    if (cuts.length > 0) apart.push(...cutAt(text, line, cuts))
    else apart.push(line)
  }
  return apart
}

function cutsOf(
  text: string,
  line: Line,
  above: Line | undefined,
  isHead: boolean,
  isFoot: boolean,
): readonly number[] {
  if (line.bar || line.end - line.start > LONGEST) return NONE
  const whole = text.slice(line.start, line.end)
  const printed = BLANK.test(whole) ? whole.replaceAll(BLANKS, ' ') : whole
  if (printed.includes('\t')) return tabCuts(printed)
  if (printed.includes('   ')) return NONE
  const before = above ? text.slice(Math.max(above.start, above.end - 8), above.end) : ''
  const head = isHead ? headCuts(printed, before) : NONE
  const foot = isFoot ? footCuts(printed) : NONE
  return foot.length === 0 ? head : [...head, ...foot]
}

/** `**KẾT LUẬN****CỦA BỘ CHÍNH TRỊ****về …**`: the lines of a head, each set in bold, without a break between them. */
function emphasisCuts(text: string, line: Line): readonly number[] {
  if (text.charAt(line.start - 1) !== '*' || line.end - line.start > LONGEST) return NONE
  const printed = text.slice(line.start, line.end)
  const first = printed.slice(0, Math.max(0, printed.indexOf('****')))
  if (!isCapitals(first) || kindOfName(fold(first)) === null) return NONE
  return matchesOf(/\*{4}/g, printed).map(({ index }) => index)
}

/** `Số: 7/BXD-KHCN⇥CỘNG HÒA …`, `- Lưu: VT.⇥KT. BỘ TRƯỞNG`: a row of a table of head or foot, copied out of it. */
function tabCuts(printed: string): readonly number[] {
  const cells = matchesOf(TAB, printed).map(({ index }) => index + 1)
  return cells.filter(from => {
    const cell = printed.slice(from, (printed.indexOf('\t', from) + 1 || printed.length + 1) - 1).trim()
    return LETTERS.test(printed.slice(0, from)) && (OF_FRAME.test(cell) || isCapitals(cell))
  })
}
const TAB = /\t(?=.*\S)/g
const LETTERS = /\p{L}{2}/u
const OF_FRAME = /^(?:Độc lập|[\p{L}. ]{2,30}, *ngày )/u

/** 1 for each of the lines that hold one of the signs, and for those below them. */
function near(text: string, lines: readonly Line[], signs: readonly string[]): Uint8Array {
  const found = new Uint8Array(lines.length)
  for (const sign of signs) {
    let line = 0
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      UNNUMBERED.lastIndex = at
      if (UNNUMBERED.test(text)) continue
      while (line < lines.length && lines[line]!.end <= at) line++
      if (line === lines.length) break
      found.fill(1, line, line + REACH + 1)
    }
  }
  return found
}

function cutAt(text: string, line: Line, cuts: readonly number[]): Line[] {
  const places = [...new Set(cuts)].sort((a, b) => a - b).map(cut => line.start + cut)
  const starts = [line.start, ...places]
  return gathered(starts, (from, i) => {
    let start = from
    let end = starts[i + 1] ?? line.end
    while (start < end && isBetween(text.charAt(start))) start++
    while (end > start && isBetween(text.charAt(end - 1))) end--
    const gap = i === 0 ? line.gap : 0
    return end > start ? [lineOf(start, end, line.indent, line.hashes, gap, line.bar)] : []
  })
}

const isBetween = (sign: string): boolean => sign === '*' || /\s/.test(sign)
