import { wordList } from '../../../../../schema/words/wordList'
import { NUMBERING, NUMBERING_PAIRS, RATES } from '../vocabulary/numbering'
import { wordBefore } from './words'

/** `mỗi lần 30 phút`, `mỗi ngày 02-04 lần`: no ordinals. */
const EACH = new Set(['mỗi', 'một', 'hàng', 'hằng'])
const numbering = new Set(NUMBERING)
const rates = new Set(RATES)
const numberingPairs = new Set(NUMBERING_PAIRS)

/** A day, a number of a paper, a place in an order: the word before says so. */
export function isNumbered(text: string, at: number): boolean {
  const start = wordBefore(text, at)
  if (start === at) return false
  const word = text.slice(start, at - 1).toLowerCase()
  const earlier = text.slice(wordBefore(text, start), start - 1).toLowerCase()
  if (word === 'số') return earlier !== 'tổng'
  if (word === 'trên' && /\d$/.test(earlier)) return true
  if (NUMBERED_LIST.test(text.slice(Math.max(0, at - 40), at))) return true
  if (COUNTED_TOO.has(word) && /^\d[\d.,]*$/u.test(earlier)) return false
  if (EACH.has(earlier) || rates.has(`${earlier} ${word}`)) return false
  return numbering.has(word) || numberingPairs.has(`${earlier} ${word}`)
}

/** `5 lớp 250 học viên`: what is counted itself numbers nothing. */
const COUNTED_TOO = new Set(['lớp', 'đợt', 'tổ', 'đội'])

/** `biểu số 01, 02, 03`: the list goes on. */
const NUMBERED_LIST = /(?<!tổng )số \d+(?:, ?\d+)*(?:,| và) $/u

/** `12 vụ/15 đối tượng`: the second count of a pair; not `3 bác sĩ/10.000 dân`. */
export function isPaired(text: string, at: number): boolean {
  return (
    text.charAt(at - 1) === '/' &&
    COUNTED.test(text.slice(Math.max(0, at - 28), at)) &&
    PAIR.test(text.slice(at, at + 28))
  )
}
const COUNTED = /(?:^| )\d[\d.]* (?!triệu|tỷ|nghìn|đồng|kg|tấn|tạ|lít|m|km|ha|giờ|phút)\p{L}+(?: \p{L}+)?\/$/u
const SECOND = wordList(`
  đối tượng
  bị can
  bị cáo
  người
  lượt người
  nhân khẩu
  khẩu
  học viên
  hộ
  việc
  ha
  m2
  m3
  kg
  tấn
  triệu đồng
  tỷ đồng
`)
const PAIR = new RegExp(`^(?!(?:1[0.]*0|0?1) )\\d[\\d.,]* (?:${SECOND.join('|')})(?!\\p{L})`, 'u')
