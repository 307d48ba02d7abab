import { isLower } from '../../../schema/words/charClasses'
import { isAuthority } from './authority'
import { opensBody } from './bodyOpening'
import { isPlaceAndDate, landmarkOf } from './landmarks'
import type { Line } from './lines'
import { faceOf } from './lines'
import { isRule } from './noise'

const LONG_LINE = 260
const MOST_TITLE_LINES = 24
/** `… bởi Thông tư số⏎13/2020/TT-BTC`: the number of a paper is no line in capitals. */
const SYMBOL = /^\d{1,6}\/(?:\d{4}\/)?\p{Lu}/u
/** `ĐẠI HỘI LẦN THỨ⏎XIV CỦA ĐẢNG`: the figure belongs to the words above. */
const COUNTS = / (?:thu|khoa|lan|quy|the ky)$/
/** `Ý⏎KIẾN CHỈ ĐẠO …`: a title that breaks behind its first letter. */
const LETTER_ALONE = /^\p{Lu}$/u
/** Directly below a title that is not over, only these begin the body. */
const STRONG = /^(can cu |thuc hien |kinh gui|theo de nghi|ngay \d|[ivx]+\. |1\. )/

/** `Thủ tướng Chính phủ yêu cầu:`: somebody speaks, so the body begins. */
const SPEAKS = /:$/

/** A title goes on while its lines keep their case, close no sentence and open no paragraph. */
export function titleEnd(text: string, lines: readonly Line[], from: number, to: number): number {
  let at = from
  let capitals: boolean | null = null
  for (; at < to && at - from < MOST_TITLE_LINES; at++) {
    const line = lines[at]!
    const { printed, folded, capitals: all } = faceOf(text, line)
    if (isRule(text, line)) {
      if (capitals === null) continue
      break
    }
    if (endsTitle(text, line) || isAuthority(text, lines, at, to)) break
    const upper: boolean =
      all || LETTER_ALONE.test(printed) || (capitals === true && isCapitalsOrFigures(printed))
    if (capitals === null) {
      const opens = opensBody(text, line) && !upper && !/^(v|ve )/.test(folded)
      if (opens && !isVerbTitle(text, lines, at, to)) break
      capitals = upper
      continue
    }
    if (capitals) {
      if (all && opensBody(text, line) && !COUNTS.test(faceOf(text, lines[at - 1]!).folded)) break
      if (!upper && !/^ve ["“']?[a-z]/.test(folded)) break
      capitals = upper
      continue
    }
    if (SPEAKS.test(folded)) break
    const small = isLower(printed.charCodeAt(0))
    if (
      (upper && !SYMBOL.test(printed)) ||
      (line.gap > 0 ? opensBody(text, line) : !small && STRONG.test(folded))
    )
      break
    if (line.gap > 0 && !small && !leadsToAuthority(text, lines, at, to)) break
    if (printed.length > LONG_LINE) break
  }
  return at
}

/** A paragraph of its own between a title and who decides goes on the title: `… đổi tên Hội⏎⏎Bình Thuận …⏎⏎CHỦ TỊCH …`. */
function leadsToAuthority(text: string, lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to && at - from < MOST_LINES; at++) {
    if (isAuthority(text, lines, at, to)) return at > from
    if (opensBody(text, lines[at]!) || /[.;:]$/.test(faceOf(text, lines[at]!).printed)) return false
  }
  return false
}

const VERBS = /^(?:thuc hien|trien khai|tiep tuc|to chuc) /
const MOST_LINES = 4

/** `Thực hiện Chỉ thị số …` right below the kind: a title, where it stands apart and no sentence goes on behind it. */
function isVerbTitle(text: string, lines: readonly Line[], at: number, to: number): boolean {
  if (!VERBS.test(faceOf(text, lines[at]!).folded)) return false
  let last = at
  while (last + 1 < to && last - at < MOST_LINES && lines[last + 1]!.gap === 0) {
    if (STRONG.test(faceOf(text, lines[last + 1]!).folded)) break
    last++
  }
  const ended = last + 1 < to && last - at < MOST_LINES
  return ended && !/[:;,.]\s*$/.test(faceOf(text, lines[last]!).printed)
}

/** `SỐ 15-BTC/TT NGÀY 16-3-1991 CỦA BỘ TÀI CHÍNH QUY ĐỊNH …`: a title that repeats the number. */
const NUMBERED_TITLE = /^so \d\S{3,40} ngay \d{1,2}[-/.]\d/

function endsTitle(text: string, line: Line): boolean {
  const landmark = landmarkOf(text, line)
  if (landmark === 'date') return isPlaceAndDate(text, line)
  if (landmark === 'number') return !NUMBERED_TITLE.test(faceOf(text, line).folded)
  return landmark !== null && !isLower(text.charCodeAt(line.start))
}

function isCapitalsOrFigures(printed: string): boolean {
  return printed === printed.toUpperCase()
}
