import { bodies } from '../../../../schema/words/bodies'
import { wordList } from '../../../../schema/words/wordList'

/** Bodies of every province, district and commune. */
const LOCAL = wordList(`
  Công an
  UBND
  Ủy ban nhân dân
  HĐND
  Thanh tra
  Trạm Y tế
  Bộ Chỉ huy Quân sự
  Ban Chỉ huy Quân sự
  Tòa án nhân dân
  Viện kiểm sát nhân dân
  Kho bạc
  Mặt trận Tổ quốc
  Đoàn Thanh niên
  Hội Nông dân
  Hội Cựu chiến binh
  Hội Liên hiệp Phụ nữ
`)
const UNITS = 'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn'
/** Small words that go on a name. */
const GOES_ON = wordList(`
  tỉnh
  thành
  phố
  huyện
  quận
  thị
  xã
  phường
  các
  và
  cấp tỉnh
  cấp huyện
  cấp xã
  cấp trên
  cấp cơ sở
  cấp trung ương
  của
  thuộc
  trên
  tại
  ở
  trực
  có
  được
  đã
  cùng
  khu
  vùng
`)
const CENTRAL = bodies.map(({ name }) => name).filter(name => / /.test(name))
/** A department of a province is called after the field of its ministry. */
const DEPARTMENTS = CENTRAL.filter(name => name.startsWith('Bộ ')).map(name => name.replace('Bộ', 'Sở'))
const NAMES = [...new Set([...CENTRAL, ...DEPARTMENTS])].sort((a, b) => b.length - a.length)
/** What says which of the many: `các tỉnh, thành phố nêu trên`, `ven biển từ Đà Nẵng`; the name goes on. */
const WHICH = wordList(`
  nêu trên
  nói trên
  ven
  khu vực
  miền
  vùng
  phía
  từ
`).join('|')
/** `UBND các huyện, thị xã, thành phố`, `Công an các xã`. */
const OF_MANY = [
  `(?:${LOCAL.join('|')}) các (?:${UNITS})(?:(?:, | và )(?:${UNITS}))*`,
  `(?: trực thuộc [Tt]rung ương)?(?!,? (?:${WHICH}))`,
].join('')
const KNOWN = new RegExp(
  [
    `(?:${NAMES.join('|')}|${OF_MANY}|(?:${LOCAL.join('|')}) (?:${UNITS}))(?: (?:${UNITS}))?`,
    '(?: \\p{Lu}\\S*){0,4} ',
    `(?=\\p{Ll})(?!(?:${GOES_ON.join('|')})(?!\\p{L}))`,
  ].join(''),
  'u',
)

/** Where the name of a known body ends that a small word follows, with the space before it; -1 where there is none. */
export function knownNameEnd(words: string): number {
  const known = KNOWN.exec(words)
  return known ? known.index + known[0].length - 1 : -1
}
