/** Words of several syllables that a line should not break, as they stand in the messages of official plans. */
const words = [
  'an toàn',
  'bình thường',
  'bình tĩnh',
  'căn cơ',
  'chiến thắng',
  'chính phủ',
  'chống dịch',
  'chủ động',
  'công nghệ',
  'công tác',
  'cuộc sống',
  'cách ly',
  'đại dịch',
  'đồng lòng',
  'giai đoạn',
  'giám sát',
  'giãn cách',
  'hiệu quả',
  'kế hoạch',
  'khai báo',
  'khoảng cách',
  'kiểm soát',
  'kinh tế-xã hội',
  'lâu dài',
  'linh hoạt',
  'một lòng',
  'nhân dân',
  'nhiệm vụ',
  'phát triển',
  'phòng bệnh',
  'phòng dịch',
  'phục hồi',
  'sức khỏe',
  'sức khoẻ',
  'thành công',
  'then chốt',
  'thích ứng',
  'thông điệp',
  'thống nhất',
  'tiêm chủng',
  'triển khai',
  'trở lại',
  'trên dưới',
  'trung tâm',
  'truyền thông',
  'vắc xin',
  'xã hội',
  'xét nghiệm',
  'ý thức',
  'y tế',
]
const joined = /[\p{L}\d]+(?:[-/.,][\p{L}\d&]+)+/u
const opening = '[“"‘(«]*'
const closing = '[”"’)».,;:!?]*'
const unbreakable = new RegExp(
  `(?<![\\p{L}\\d])${opening}(?:${words.join('|')}|${joined.source})(?![\\p{L}\\d])${closing}`,
  'giu',
)

/** What is longer may be broken, or it would not fit a phone. */
const LONGEST = 24

/** Mark-up of the held text (emphasis, indices): part of the slice, not of the paper's words. */
const markup = /\*+|<\/?su[bp]>/g

export interface Piece {
  text: string
  /** `whole` is not to be broken by a line: a word of several syllables, a number (`23/KH-TBTT`); `markup` is not shown. */
  kind: 'plain' | 'whole' | 'markup'
}

/** A text in pieces, none of its characters changed: joined again they are the text. */
export function pieces(text: string): Piece[] {
  return split(text, markup, 'markup').flatMap(piece =>
    piece.kind === 'plain' ? split(piece.text, unbreakable, 'whole') : piece,
  )
}

function split(text: string, pattern: RegExp, kind: 'whole' | 'markup'): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const match of text.matchAll(pattern)) {
    if (match[0].length > LONGEST) continue
    if (match.index > at) found.push({ text: text.slice(at, match.index), kind: 'plain' })
    found.push({ text: match[0], kind })
    at = match.index + match[0].length
  }
  if (at < text.length) found.push({ text: text.slice(at), kind: 'plain' })
  return found
}
