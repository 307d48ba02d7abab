import type { FigureFact } from '../../entry'
import { wordBefore } from './words'

const QUALIFIERS: ReadonlyMap<string, FigureFact['qualifier']> = new Map(
  (
    [
      ['ABOUT', 'khoảng|gần|ước|chừng|xấp xỉ|ước tính|ước đạt|ước khoảng|khoảng hơn|khoảng gần|khoảng trên'],
      ['AT_MOST', 'dưới|không quá|không đến|tối đa|chưa đến|chưa tới'],
      ['AT_LEAST', 'hơn|trên|ít nhất|tối thiểu|không dưới'],
    ] as const
  ).flatMap(([qualifier, words]) => words.split('|').map(word => [word, qualifier] as const)),
)
/** Behind these `hơn` compares: `cao hơn 1 bậc`. */
const COMPARED = new Set('cao thấp lớn nhỏ nhiều ít nhanh chậm tốt'.split(' '))

/** The words before a figure that make it less than exact, and where they begin. */
export function qualifierBefore(
  text: string,
  at: number,
): { qualifier: FigureFact['qualifier']; start: number } {
  const start = wordBefore(text, at)
  if (start === at) return { qualifier: 'EXACT', start: at }
  const word = text.slice(start, at - 1).toLowerCase()
  const earlierAt = wordBefore(text, start)
  const earlier = text.slice(earlierAt, start - 1).toLowerCase()
  const pair = QUALIFIERS.get(`${earlier} ${word}`)
  if (pair) return { qualifier: pair, start: earlierAt }
  const single = QUALIFIERS.get(word)
  if (!single || (word === 'hơn' && COMPARED.has(earlier))) return { qualifier: 'EXACT', start: at }
  return { qualifier: single, start }
}
