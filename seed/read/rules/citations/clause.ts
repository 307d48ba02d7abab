import { wordList } from '../../../../schema/words/wordList'
import { actorAt } from './organ'

const OPENERS_WORDS = wordList(`
  dong thoi
  theo do
  trong do
  tren co so
  xet de nghi
  can cu
  theo de nghi
  de xuat
  nham
  tiep theo
`)
const TURNS = wordList(`
  khong con
  het hieu luc
  co hieu luc
  la can thiet
  da gop phan
  da duoc thay the
`)
const OPENERS = new RegExp(
  `(?:, |; |\\) )(?:${OPENERS_WORDS.join('|')})(?![a-z])|(?:${TURNS.join('|')})`,
  'g',
)

/**
 * Where the clause of what stands at `to` begins: behind `;`, behind a comma before a body that acts (`…, Bộ Y tế ban
 * hành …`), at words that turn the sentence (`đồng thời`, `không còn phù hợp`), else at `from`.
 */
export function clauseStart(text: string, folded: string, from: number, to: number): number {
  let start = from
  for (let at = from; at < to; at++) {
    const code = folded.charCodeAt(at)
    if (code === 0x3b || (code === 0x2c && actorAt(text, folded, at + 2)) || isList(folded, code, at))
      start = at + 1
  }
  const piece = folded.slice(start, to)
  let turn = 0
  OPENERS.lastIndex = 0
  for (let match = OPENERS.exec(piece); match; match = OPENERS.exec(piece)) turn = match.index + 1
  return start + turn
}

/** `… các nội dung sau: – Tuyên truyền …`: the first item of a list that was set into its sentence. */
function isList(folded: string, code: number, at: number): boolean {
  return code === 0x3a && folded.startsWith(': - ', at)
}

/** Place behind the last bracket that is still open at `to`, or `from`. */
export function openBracket(folded: string, from: number, to: number): number {
  let open = from
  for (let at = from; at < to; at++) {
    const code = folded.charCodeAt(at)
    if (code === 0x28) open = at + 1
    else if (code === 0x29) open = from
  }
  return open
}
