import type { FigureFact } from '../../entry'

const WORDS: readonly (readonly [RegExp, FigureFact['qualifier']])[] = [
  [/(?:^|[^\p{L}])((?:ước )?khoảng(?: hơn| gần| trên)?|gần|xấp xỉ|ước tính|ước đạt|ước|chừng) $/iu, 'ABOUT'],
  [/(?:^|[^\p{L}])(không quá|không đến|tối đa|chưa đến|chưa tới|dưới) $/iu, 'AT_MOST'],
  [
    /(?:^|[^\p{L}])(?<!(?:cao|thấp|lớn|nhỏ|nhiều|ít|nhanh|chậm|tốt) )(hơn|trên|ít nhất|tối thiểu|không dưới|không ít hơn) $/iu,
    'AT_LEAST',
  ],
]
const REACH = 28

/** The word before a figure that makes it less than exact, and where it begins. */
export function qualifierBefore(
  text: string,
  at: number,
): { qualifier: FigureFact['qualifier']; start: number } {
  const words = text.slice(Math.max(0, at - REACH), at)
  for (const [pattern, qualifier] of WORDS) {
    const word = pattern.exec(words)?.[1]
    if (word) return { qualifier, start: at - word.length - 1 }
  }
  return { qualifier: 'EXACT', start: at }
}
