import { bodyHeads } from './bodyHeads'
import { posts } from './posts'
import { provinceNamed } from './provinces'
import { ranksOfPlaces } from './ranksOfPlaces'
import { wordList } from './wordList'

/** A body's first word that is a family name, too. */
const FAMILY = new Set(['đoàn'])
/** What stands in a foot or in a table below it where a name would stand. */
const LABELS = wordList(`
  chia sẻ
  đã ký
  địa phương
  đơn vị
  ghi chú
  hồ sơ
  họ tên
  họ và tên
  ký tên
  liên hệ
  như trên
  nội dung
  nơi nhận
  tải về
  thông báo
  tổng cộng
  tổng số
  trang chủ
  văn bản
`)
const FIRST = [
  ...ranksOfPlaces,
  ...(['head', 'sentence', 'task', 'named'] as const).flatMap(bodyHeads).map(words => words.toLowerCase()),
  ...posts.flatMap(({ name }) => [name, `phó ${name}`]),
  'trưởng',
  'phó trưởng',
  'phó chánh',
  ...LABELS,
].filter(words => !FAMILY.has(words))
const NO_PERSON = new RegExp(`^(?:${[...new Set(FIRST)].join('|')})(?!\\p{L})`, 'u')
/** The city that bears a person's name. */
const PERSON = 'Hồ Chí Minh'

/** Whether capitalised words name a place, a body or a post, or label something, and so nobody. */
export function namesNobody(printed: string): boolean {
  const province = provinceNamed(printed)
  if (province) return province !== PERSON
  return NO_PERSON.test(printed.toLowerCase())
}
