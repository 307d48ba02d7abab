import { capitalBodyHeads } from '../../../../schema/words/bodyHeads'
import { wordList } from '../../../../schema/words/wordList'
import { matchesOf } from '../../forms/matchesOf'
import { beginsParty } from '../tasks/parties'
import { isUrged } from './whom'

const OPENINGS = wordList(`
  Do đó
  Do vậy
  Vì vậy
  Vì thế
  Từ thực tế trên
  Từ những khó khăn trên
  Trên cơ sở đó
  Bên cạnh đó
  Ngoài ra
  Thời gian tới
  Trong thời gian tới
  Hiện nay
  Đồng thời
  Cùng với đó
  Trước thực trạng trên
  Trước tình hình trên
  Trước tình hình đó
`)
/** `Qua giám sát, `, `Để bảo đảm tiến độ, `: on what grounds, what for. */
const GROUNDS = '(?:Qua|Để|Nhằm|Từ|Trước|Trên cơ sở|Căn cứ)(?: [^,;:.]{2,90}), (?=\\p{Lu})'
const OPENING = new RegExp(`^(?:(?:${OPENINGS.join('|')}),? |${GROUNDS}|[^:;.\\d]{3,80}: )`, 'u')
const MANNER = / (?:kính|trân trọng|xin|cũng|tiếp tục|tha thiết)$/u
const OFFICES = /^(?:Phó )?Thủ tướng(?: Chính phủ)?$|^Đồng chí(?: |$)/u
/** Short for a body that the paper has named. */
const ALONE = new RegExp(`^(?:${capitalBodyHeads('alone').join('|')})$`, 'u')
const LONGEST_NAME = 80
const ANYBODY = /^(?:các|mọi|toàn thể|từng) /u

/** `Do đó, Bệnh viện tỉnh kiến nghị …`: who asks, alone in front of the verb; null where nobody stands there so. */
export function speaksBefore(words: string): { name: string; from: number; to: number } | null {
  const from = OPENING.exec(words)?.[0].length ?? 0
  let name = words.slice(from).trimEnd()
  while (MANNER.test(name)) name = name.replace(MANNER, '')
  if (name === '' || name.length > LONGEST_NAME || /[,;:“”\d]|(?<!\p{L})đã(?!\p{L})/u.test(name)) return null
  const speaks = OFFICES.test(name) || ALONE.test(name) || (/^\p{Lu}/u.test(name) && beginsParty(name))
  return speaks ? { name, from, to: from + name.length } : null
}

const FAVOURS = wordList(`
  cấp
  cho
  cho phép
  có
  quan tâm
  xem xét
  sớm
  tăng
  bổ sung
  chấp thuận
  thống nhất
  ưu tiên
  tạo điều kiện
`)
const FAVOUR = new RegExp(`^(?:${FAVOURS.join('|')}) (?!\\d)`, 'u')
/** `thực hiện một số nội dung sau:`: what is asked stands below. */
const LEADS = /(?:nội dung|nhiệm vụ|việc|giải pháp)(?: cụ thể| chính| trọng tâm)?(?: như)? sau\W*$/u

/** What a body that speaks for itself may ask: an act, of somebody or of anybody. */
export const isAskable = (words: string): boolean =>
  !LEADS.test(words) && (isUrged(words) || ANYBODY.test(words) || FAVOUR.test(words))

const DECIDES = '(?:xem xét|cho ý kiến|quyết định)(?!\\p{L})'
const SUBMITS = new RegExp(
  `(?:kính|trân trọng|xin) (?:báo cáo|trình)(?: (?!${DECIDES})[^ ;.]+){1,14}? (?=${DECIDES})`,
  'giu',
)

/** `Sở Y tế kính báo cáo UBND tỉnh xem xét, chỉ đạo`: whom it is laid before, and where begins what is asked. */
export function submitted(words: string): { at: number; to: number; end: number }[] {
  return matchesOf(SUBMITS, words).map(({ index, 0: said }) => {
    const verb = /^\S+(?: trọng)? (?:báo cáo|trình) /iu.exec(said)![0].length
    return { at: index, to: index + verb, end: index + said.length }
  })
}
