import { wordList } from '../../../../schema/words/wordList'

const PARTS = wordList(`
  chủ trì
  phối hợp
`)
const REACH = 80
const LONGEST = 900
const PART_WORDS = wordList(`
  chủ động
  tích cực
  thường xuyên
  kịp thời
  tiếp tục
  tăng cường
  đồng thời
  có trách nhiệm
  chịu trách nhiệm
`)
const PART = new RegExp(`^(?:(?:${PART_WORDS.join('|')}),? )*(${PARTS.join('|')})(?!\\p{L})`, 'iu')

/** The word by which a clause says the part of those who act, at its beginning or behind their names: `Chủ trì`, `phối hợp`. */
export function partOf(clause: string, names: readonly string[]): string | null {
  const ends = names.map(name => {
    const at = clause.slice(0, LONGEST).indexOf(name)
    return at < 0 ? 0 : at + name.length
  })
  const words = clause.slice(Math.max(0, ...ends)).replace(/^[\s,:]+/u, '')
  return PART.exec(words.slice(0, REACH))?.[1]?.toLowerCase() ?? null
}
