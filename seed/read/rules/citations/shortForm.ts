import { isDigit, isLower, isUpper, isWord } from '../../../../schema/words/charClasses'
import { kindsThat } from '../../../../schema/words/kinds'
import { shortSigns } from '../../../../schema/words/kindsByWords'
import type { DocumentKind } from '../../entry'
import type { TypeWord } from './kinds'
import { type Mention, mention } from './mention'
import type { NumberToken } from './numberTokens'
import { behindNumberWord } from './oldNumber'

/** Types that people name by bare digits (`Nghị quyết 128`); others only where `số` stands before the digits. */
const BY_DIGITS = kindsThat(({ numberedAlone }) => numberedAlone)
const COUNTED_WORDS = [
  '%',
  'năm(?! \\d)',
  'tháng',
  'ngày(?! \\d)',
  'tuần',
  'giờ',
  'phút',
  'quý',
  'lần',
  'đợt',
  'người',
  'tỷ',
  'tỉ',
  'triệu',
  'nghìn',
  'đồng',
  'usd',
  'ha',
  'km',
  'm2',
  'văn bản',
  'trang',
  'điều',
  'khoản',
  'điểm',
  'mục',
  'chương',
  'nhiệm vụ',
  'nội dung',
  'chỉ tiêu',
  'nhóm',
  'loại',
  'giải pháp',
  'trường hợp',
  'dự án',
  'đề án',
  'phương án',
  'đơn vị',
  'cơ quan',
  'địa phương',
  'tỉnh',
  'huyện',
  'xã',
  'thành viên',
  'đại biểu',
  'cấp',
  'bên',
  'bản',
  'bước',
  'giai đoạn',
  'nghị quyết',
  'tổ chức',
  'cá nhân',
  'hộ',
  'công trình',
  'tập thể',
  'hội',
  'khu',
  'thôn',
  'đầu',
  'vấn đề',
  'câu',
  'chuyên đề',
  'phần',
  'bài',
  'tin',
  'cuộc',
  'kỳ',
  'vụ',
  'mẫu',
  'hàng',
  'tầng',
  'kênh',
  'vòng',
  'đội',
  'lĩnh vực',
  'ngành',
  'kế hoạch',
]
/** What is counted, not numbered: `Kế hoạch 5 năm`, `Báo cáo 6 tháng`, `Quyết định 03 nhiệm vụ`. */
const COUNTED = new RegExp(`^ ?(?:${COUNTED_WORDS.join('|')})(?!\\p{L})`, 'u')
const GLUE = /(?: ?, ?(?:va )?| va | ?& ?| hoac |; ?)(?:so )?/y
const DIGITS = /(\d{1,5}[a-d]?)(?:\/((?:19|20)\d\d))?(?![\da-z%])/y
const LONGEST_LIST = 12

/**
 * Numbers without a symbol: `Nghị quyết 128`, `NQ 128`, `Nghị định 100/2019`, and the bare ones before a full one
 * (`Chỉ thị 15 và 16/CT-TTg`, `Công văn số 2522, 2523/UBND-VX`, `Thông tư 39, 26 và 37/2017/TT-BTC`).
 */
export function shortForms(
  text: string,
  folded: string,
  types: TypeWord[],
  tokens: NumberToken[],
): Mention[] {
  const named = [...types, ...signsBefore(text)]
  if (named.length === 0) return []
  const starts = new Map(tokens.map(token => [token.from, token]))
  const found: Mention[] = []
  for (const type of named) {
    const at = behindNumberWord(folded, type.to)
    if (!type.kind || !isDigit(folded.charCodeAt(at)) || starts.has(at)) continue
    found.push(...bareNumbers(text, folded, { ...type, kind: type.kind }, at, starts))
  }
  return found
}

function bareNumbers(
  text: string,
  folded: string,
  type: TypeWord & { kind: DocumentKind },
  first: number,
  tokens: Map<number, NumberToken>,
): Mention[] {
  const numbered = folded.slice(type.to, first).includes('so')
  let at = first
  const bare: { from: number; to: number; digits: string }[] = []
  let full: NumberToken | null = null
  for (let count = 0; count < LONGEST_LIST; count++) {
    full = tokens.get(at) ?? null
    if (full) break
    DIGITS.lastIndex = at
    const digits = DIGITS.exec(folded)
    if (!digits || !endsNumber(text, at + digits[0].length)) break
    bare.push({ from: at, to: at + digits[0].length, digits: digits[0] })
    GLUE.lastIndex = at + digits[0].length
    const glue = GLUE.exec(folded)
    if (!glue || !isDigit(folded.charCodeAt(GLUE.lastIndex))) break
    at = GLUE.lastIndex
  }
  if (bare.length === 0) return []
  if (!full && !standsAlone(text, folded, type, numbered, bare[bare.length - 1]!.to)) return []
  const shared = full && !full.year ? full : null
  return bare.map((one, i) => {
    const token = shared && withDigits(shared, one.digits)
    const rule = full ? 'bare-number-in-list' : 'short-form'
    const at = { from: i === 0 ? type.from : one.from, to: one.to }
    return mention(at, { kind: type.kind, number: token?.number ?? one.digits, token, rule, item: i > 0 })
  })
}

/** `15` of `Chỉ thị 15 và 16/CT-TTg` has the symbol of `16`; behind a year it would be a guess. */
function withDigits(full: NumberToken, digits: string): NumberToken {
  return { ...full, digits, number: digits + full.number.slice(full.digits.length) }
}

/** Digits go on as a number with a fraction, a date, a thousand, or a word of counting: no number of a paper. */
function endsNumber(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code === 0x2f || code === 0x2044 || code === 0x25) return false
  if ((code === 0x2e || code === 0x2c || code === 0x2d) && isDigit(text.charCodeAt(end + 1))) return false
  if (code === 0x2d && isWord(text.charCodeAt(end + 1))) return false
  return isUpper(text.charCodeAt(end + 1)) || !COUNTED.test(text.slice(end, end + 16))
}

function standsAlone(text: string, folded: string, type: TypeWord, numbered: boolean, end: number): boolean {
  if (numbered) return /[sS][ốỐ]/.test(text.slice(type.to, type.to + 5))
  if (!BY_DIGITS.has(type.kind!) || !isUpper(text.charCodeAt(type.from))) return false
  if (/^ ?[-/]/.test(folded.slice(end, end + 2))) return false
  return !(
    type.word === 'quy dinh' &&
    isLower(text.charCodeAt(end + 1)) &&
    !/^ (?:cua|ngay|ve|nam|va)/.test(folded.slice(end, end + 6))
  )
}

const SIGN = new RegExp(
  `(?<![\\p{L}\\d/-])(${Object.keys(shortSigns).join('|')}) ?(?=\\d{1,5}(?![\\d/-]))`,
  'gu',
)

function signsBefore(text: string): TypeWord[] {
  const found: TypeWord[] = []
  SIGN.lastIndex = 0
  for (let match = SIGN.exec(text); match; match = SIGN.exec(text)) {
    found.push({
      from: match.index,
      to: match.index + match[1]!.length,
      kind: shortSigns[match[1]!]!,
      word: match[1]!,
    })
  }
  return found
}
