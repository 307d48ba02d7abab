import { wordList } from '../../../../schema/words/wordList'

const GIVES = wordList(`
  cung cấp
  tổng hợp
  thống kê
  công bố
  báo cáo
`)
/** Behind a comma these go on with a name. */
const GOES_ON = wordList(`
  thành phố
  tỉnh
  thị xã
  ban
  ngành
`)
const NAME_GOES_ON = `, (?=${GOES_ON.join('|')})`
const GIVEN = new RegExp(
  `(?:^|[ ,(])[Dd]o ((?:(?!số liệu|do )[^,;:.()]|${NAME_GOES_ON}){3,90}?) (?:${GIVES.join('|')})(?!\\p{L})`,
  'u',
)
const STATISTICS = wordList(`
  số liệu
  thống kê
  báo cáo
  kết quả
  tổng hợp
`)
const MADE_BY = wordList(`
  thống kê
  tổng hợp
  điều tra
  khảo sát
  sơ bộ
`)
const OF = new RegExp(
  [
    `theo (?:${STATISTICS.join('|')})(?: (?:${MADE_BY.join('|')}))? `,
    `(?:của|từ) ((?:[^,;:.()]|${NAME_GOES_ON}){3,90})`,
  ].join(''),
  'iu',
)

/** Whose statistics the words say that the figures are: `do cục THH - BTTTT cung cấp`, `theo số liệu của Sở Y tế`. */
export function sourceIn(words: string): string | null {
  const mayGive = words.includes('do ') || words.includes('Do ')
  const given = mayGive ? GIVEN.exec(words) : null
  return (given ?? (words.includes('heo ') ? OF.exec(words) : null))?.[1]?.trim() ?? null
}
