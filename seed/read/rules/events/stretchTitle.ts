import { anyKindPrinted } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import type { Time } from '../figures/times/time'
import type { Range } from '../tasks/range'

export interface StretchTitle {
  title: string
  /** The words that tell it, its days among them. */
  range: Range
  /** Words further in front that its title needs. */
  lead?: Range
}

/** What a title needs to know of the paper that tells it. */
export interface Telling {
  /** What its kind is called: `báo cáo`. */
  kind: string
  /** Its issuer is of the whole country, and counts the country's waves. */
  central: boolean
}

interface Told {
  text: string
  clause: Range
  time: Time
  /** What was told before it. */
  before: StretchTitle | undefined
  paper: Telling
}

/** What begins or goes on from a day. */
const COURSES = wordList(`
  triển khai
  áp dụng
  thực hiện giãn cách
  phát động
  vận hành
  tạm dừng
  tạm ngừng
  dừng
  ngừng
  mở lại
  bắt đầu
  miễn phí
  diễn ra
  tổ chức
`)
const COURSE = new RegExp(`(?:^| )(?:${COURSES.join('|')})(?!\\p{L})`, 'iu')
const LASTED =
  /(?:^|[ ,])sau \d{1,3} (?:ngày|tuần|tháng|năm)(?: (?:phát động|triển khai|thực hiện|vận động))?$/iu
/** `trong đợt dịch thứ 4, từ …`: a time that has a name. */
const NAMED_TIME =
  /(?:^|[ ,])(?:trong |vào )?((?:đợt|chiến dịch|tuần lễ|tháng cao điểm) [^,;.:]{3,60}),? ?$/iu
/** `đợt dịch thứ 4`: of which place, only its paper tells. */
const COUNTED_WAVE = /^đợt (?:(?!tại |ở |của |trên )\S+ ){0,5}thứ [\p{L}\d]+$/iu
/** Days of validity, of a paper, of a limit. */
const NO_EVENT = /(?:hiệu lực|thời hạn|hạn chót|báo cáo|tính|số liệu)(?: thi hành)?(?: kể)?[ (]*$/iu
/** A number that is counted: none of a name, a clock or a day. */
const NUMBER = '(?<![-\\p{L}\\d/])\\d[\\d.,]*(?: triệu| tỷ| nghìn)? (?!giờ|phút|tháng|năm|ngày)'
const COUNTED = new RegExp(`${NUMBER}\\p{L}`, 'u')
/** The number with the noun behind it, and the names with a figure in it: `tin, bài về dịch COVID-19`. */
const WHAT_IS_COUNTED = new RegExp(`${NUMBER}(\\p{L}(?:[^.;()\\d]|(?<=[-\\p{L}])\\d+){1,100})`, 'u')
/** `ban hành Kế hoạch … từ …`: the days of the plan. */
const OF_A_PAPER = new RegExp(`ban hành (?:${anyKindPrinted})`, 'iu')
const DIRECTING = /^(?:chỉ đạo|yêu cầu|đề nghị|giao|hướng dẫn) (?=các |\p{Lu})/iu
/** `Sau khi xây dựng và vận hành kể từ …`: what was done is named before. */
const AFTER_DOING = /^sau khi (\p{Ll}+(?:(?: |, )\p{Ll}+){0,7})$/iu
const LAST_OF_OPENING = /sau \d{1,3} (?:ngày|tuần|tháng|năm)(?: \p{Ll}+){0,3}(?=\s*\(?$)/u
const LONGEST_LEAD = 200
const FAR_BACK = 500
const SHORTEST = 20
const LONGEST = 320

/** What went on, in the words of the clause that states its days; null where the days are those of something else. */
export function titleOf({ text, clause, time, before, paper }: Told): StretchTitle | null {
  const { from, to } = clause
  const ahead = text.slice(from, time.start)
  const bracketed = /\($/.test(ahead)
  const words = ahead.replace(/[\s(]+$/u, '')
  if (NO_EVENT.test(words)) return null
  const named = NAMED_TIME.exec(words)
  if (named) {
    const start = from + named.index + named[0].indexOf(named[1]!)
    const where = paper.central && COUNTED_WAVE.test(named[1]!) ? ' tại Việt Nam' : ''
    const counting = countedIn(text.slice(time.end, to), paper.kind)
    return { title: capital(`${named[1]}${where}${counting}`), range: { from: start, to: time.end } }
  }
  if (bracketed && LASTED.test(words)) return lasting(text, clause, time)
  const own = bracketed && before ? listed(text, before, time) : null
  if (own) return own
  const after = AFTER_DOING.exec(words)
  if (after) return begun(text, clause, time, after[1]!)
  if (words.length < SHORTEST || words.length > LONGEST || COUNTED.test(words)) return null
  const course = COURSE.exec(words)
  if (
    !bracketed &&
    (!course || course.index === 0 || OF_A_PAPER.test(words) || text.charAt(time.end) === ',')
  )
    return null
  const end = bracketed ? time.end + 1 : time.end
  const title = (bracketed ? words : text.slice(from, end)).replace(DIRECTING, '')
  return { title: capital(title), range: { from, to: end } }
}

/** `…, báo đã đăng 30 bài`: the days over which a paper counts are not those of the time that it names. */
function countedIn(behind: string, kind: string): string {
  const counted = WHAT_IS_COUNTED.exec(behind)
  if (!counted) return ''
  const [, what = ''] = counted
  const whole = counted.index + counted[0].length === behind.length
  return `, khoảng thời gian ${kind} đếm ${whole ? what : 'số liệu'}`
}

/** `…: Năm 2021, sau 60 ngày phát động (từ … đến …), Cổng … đã tiếp nhận …`: the act behind the bracket, under its lead. */
function lasting(text: string, { from, to }: Range, time: Time): StretchTitle | null {
  const behind = /^\),? /.exec(text.slice(time.end, time.end + 3))
  if (!behind) return null
  const act = text.slice(time.end + behind[0].length, to).split('; ', 1)[0]!
  if (!act.includes(' đã ')) return null
  const ahead = text.slice(from, time.start)
  const begin = from + Math.max(ahead.lastIndexOf(': '), ahead.lastIndexOf('; '), -2) + 2
  const range = { from: begin, to: time.end + behind[0].length + act.length }
  const lead = ahead.indexOf(': ')
  const length = LAST_OF_OPENING.exec(text.slice(begin, time.start))
  if (!length || lead < SHORTEST || lead > LONGEST_LEAD) return { title: capital(act), range }
  const title = `${capital(ahead.slice(0, lead))}: ${length[0]}, ${act}`
  return { title, range, lead: { from, to: from + lead } }
}

/** `… đã xây dựng Cổng dữ liệu. Sau khi xây dựng và vận hành kể từ ngày …, Sở đã …`: what the sentence before names. */
function begun(text: string, { from }: Range, time: Time, verbs: string): StretchTitle | null {
  const [first = '', ...others] = verbs.split(/ và |, /u)
  const earlier = text.slice(Math.max(0, from - FAR_BACK), from)
  const at = earlier.lastIndexOf(` ${first} `)
  if (at < 0) return null
  const object = earlier.slice(at + first.length + 2).replace(/[\s.;]+$/u, '')
  if (!/ /.test(object) || /[.;] \p{Lu}| đã /u.test(object)) return null
  const [, actor] = /^\)?,? ?(\p{Lu}[^,.;]{1,80}?) đã /u.exec(text.slice(time.end, time.end + 100)) ?? []
  const acts = actor !== undefined && earlier.slice(0, at).includes(actor)
  const itself = actor !== undefined && object.startsWith(`${actor} `)
  const title = itself ? `${object} ${others.at(-1) ?? `được ${first}`}` : `${verbs} ${object}`
  return {
    title: acts ? `${actor} ${title}` : capital(title),
    range: { from: from - earlier.length + at + 1, to: time.end },
  }
}

/** `… vào 20h mỗi ngày (từ …) và vào 20h thứ sáu (từ …)`: the second has the beginning of the first. */
function listed(text: string, before: StretchTitle, time: Time): StretchTitle | null {
  const { from, to } = before.range
  const between = /^ (?:và |, )((\p{L}+) [^().;]{2,80}) \($/u.exec(text.slice(to, time.start))
  if (!between) return null
  const shared = before.title.lastIndexOf(` ${between[2]} `)
  if (shared < 0) return null
  return { title: `${before.title.slice(0, shared)} ${between[1]}`, range: { from, to: time.end + 1 } }
}

/** `Số 1823/STTTT-TTBCXB …` of a list is a paper. */
function capital(words: string): string {
  const title = /^số \d/iu.test(words) ? `Văn bản ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
  return title.charAt(0).toUpperCase() + title.slice(1)
}
