import { footCuts } from './footCuts'
import { headCuts } from './headCuts'
import type { Line } from './lines'

/** Lines below a sign of a head or a foot that may hold its further fields. */
const REACH = 8
const LONGEST = 2000
const HEAD_SIGNS = ['CỘNG H', 'ĐẢNG CỘNG SẢN', 'Số', 'SỐ']
const FOOT_SIGNS = ['Nơi nhận', 'NƠI NHẬN', 'TM.', 'KT.', 'TL.', 'TUQ.', 'T/M', 'K/T']
const MOST_AT_END = 8
const BLANK = /[^\S\t]/g
const COLUMN_GAP = / {3}|\t/

/**
 * Text that a crawler took from a page runs several fields of a head or a foot into one line (`BỘ TÀI CHÍNH -------
 * CỘNG HÒA …`, `431/2020/TT-BTC Hà Nội, ngày 17 tháng 9 năm 2020 THÔNG TƯ …`, `- Lưu: VT. KT. BỘ TRƯỞNG …`): such lines
 * are cut into one line a field, and read on as if they had been printed so. Lines with columns have their cells.
 */
export function unglued(text: string, lines: readonly Line[]): Line[] {
  const heads = near(text, lines, HEAD_SIGNS)
  const feet = near(text, lines, FOOT_SIGNS)
  return lines.flatMap((line, at) => {
    const isFoot = feet.has(at) || at >= lines.length - MOST_AT_END
    if ((!heads.has(at) && !isFoot) || line.bar || line.end - line.start > LONGEST) return [line]
    const printed = text.slice(line.start, line.end).replaceAll(BLANK, ' ')
    if (COLUMN_GAP.test(printed)) return [line]
    const above = lines[at - 1]
    const before = above ? text.slice(Math.max(above.start, above.end - 8), above.end) : ''
    const cuts = [...(heads.has(at) ? headCuts(printed, before) : []), ...(isFoot ? footCuts(printed) : [])]
    return cuts.length > 0 ? cutAt(text, line, cuts) : [line]
  })
}

/** The places in the list of the lines that hold one of the signs, and of those below them. */
function near(text: string, lines: readonly Line[], signs: readonly string[]): Set<number> {
  const found = new Set<number>()
  for (const sign of signs) {
    let line = 0
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
      while (line < lines.length && lines[line]!.end <= at) line++
      if (line === lines.length) break
      for (let i = line; i <= line + REACH; i++) found.add(i)
    }
  }
  return found
}

function cutAt(text: string, line: Line, cuts: readonly number[]): Line[] {
  const places = [...new Set(cuts)].sort((a, b) => a - b).map(cut => line.start + cut)
  const starts = [line.start, ...places]
  return starts.flatMap((from, i) => {
    let start = from
    let end = starts[i + 1] ?? line.end
    while (start < end && isBetween(text.charAt(start))) start++
    while (end > start && isBetween(text.charAt(end - 1))) end--
    return end > start ? [{ ...line, start, end, gap: i === 0 ? line.gap : 0, face: null }] : []
  })
}

const isBetween = (sign: string): boolean => sign === '*' || /\s/.test(sign)
