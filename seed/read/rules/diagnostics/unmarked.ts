import { wordList } from '../../../../schema/words/wordList'
import type { Diagnostic } from '../../entry'
import type { Paper } from '../../outline/types'

/** Words that every Vietnamese paper has, as they stand without their marks. */
const COMMON = new Set(
  wordList(`
    cua
    cac
    va
    ve
    theo
    trong
    duoc
    thuc
    hien
    quy
    dinh
    ngay
    voi
    tai
    khi
    nhung
    viec
    phai
    khong
    ban
    hanh
    nhan
    dan
  `),
)
/** So many letters at once: a pattern without an end fails at a word of millions. */
const WORD = /\p{L}{2,40}/gu
const MARKED = /[^a-z]/i
/** Fewer words may be a name or a line of another tongue. */
const LEAST = 100
/** Of a hundred words of a paper seventy have marks; one that lost them has hardly any. */
const MOST_MARKED = 0.03
const FEWEST_COMMON = 0.04

/**
 * True where a text is Vietnamese without its marks, as scans are whose letters were recognized by a reader of English:
 * `BO GIAO DUC VA DAO TAO`, `Thgc hien nghiern tuc cac quy dinh`. Letters are wrong in it wherever marks were.
 */
export function isUnmarked(text: string): boolean {
  let words = 0
  let marked = 0
  let common = 0
  for (const [word] of text.matchAll(WORD)) {
    words++
    if (MARKED.test(word)) marked++
    else if (COMMON.has(word.toLowerCase())) common++
    if (marked > LEAST * MOST_MARKED && marked > words * MOST_MARKED && words >= LEAST) return false
  }
  return words >= LEAST && marked <= words * MOST_MARKED && common >= words * FEWEST_COMMON
}

/** What an entry of such a text says: nothing but this. */
export function unmarked(paper: Paper): Diagnostic {
  const message =
    'Chữ tiếng Việt của tệp không còn dấu (bản quét được nhận dạng chữ sai); không đọc dữ kiện nào từ văn bản này.'
  return { severity: 'error', rule: 'garbled-text', message, start: 0, end: Math.min(paper.text.length, 200) }
}
