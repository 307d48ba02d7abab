import { wordList } from '../../../../schema/words/wordList'
import { beginsWithAction } from '../tasks/actions'
import { isState } from './state'
import { COUNTED_VERBS, TELLING_VERBS } from './subjectWords'

const CROWDS = wordList(`
  lực lượng
  các lực lượng
  chính quyền
  cấp ủy
  các cấp
  các ngành
  ngành
  các địa phương
  hội(?! (?:thảo|nghị|thi|đồng|chợ|trường|họp|báo|diễn))
  hai bên
  toàn tỉnh
  toàn thành phố
  toàn huyện
  toàn quận
  toàn thị xã
  toàn xã
  toàn phường
  toàn ngành
  toàn đảng bộ
  cả nước
  cán bộ
  nhân dân
  người dân
  đoàn viên
  hội viên
  học sinh
`)
const COUNT = '(?: được)? (?:hơn |gần |trên )?\\d'
const ACTING = new RegExp(
  [
    `^(?:[^;:“”]{0,60}, )?(?:${CROWDS.join('|')})(?!\\p{L})[^;:“”]{0,70}?`,
    `(?: đã | (?=(?:${COUNTED_VERBS.join('|')})${COUNT}))`,
  ].join(''),
  'iu',
)

/** `Đồng chí Lê Văn Nam đã thông qua 3 báo cáo`: a person whose body nobody tells. */
const PERSON = new RegExp(
  [
    '^(?:[^;:,“”]{0,60}, )?(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à) \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){1,4}',
    '(?:,? [-–]? ?\\p{L}[^;:“”]{0,90}?)? đã ',
  ].join(''),
  'u',
)
const PASSED = wordList(`
  các
  những
  báo cáo
  nghị quyết
  danh sách
  hồ sơ
  quy chế
  kế hoạch
  chương trình
`)
/** `thông qua 21 hồ sơ`; `thông qua mạng xã hội` is by what means. */
const PASSES = new RegExp(`^thông qua (?=\\d|(?:${PASSED.join('|')})(?!\\p{L}))`, 'iu')

const TELLS = new RegExp(`^(?:${TELLING_VERBS.join('|')})(?!\\p{L})`, 'u')

/** `tiếp 24 lượt người` */
const COUNTS = new RegExp(`^(?:${COUNTED_VERBS.join('|')})${COUNT}`, 'u')

/** `Lực lượng chức năng đã xử lý 20 vụ`: somebody acted who is no body of ours; the words say who. */
export function crowdActs(words: string): boolean {
  if (!words.includes(' đã ') && !/\d/.test(words)) return false
  const does = ACTING.exec(words) ?? PERSON.exec(words)
  if (!does) return false
  const rest = words.slice(does[0].length)
  return (
    (beginsWithAction(rest) || TELLS.test(rest) || COUNTS.test(rest) || PASSES.test(rest)) && !isState(rest)
  )
}
