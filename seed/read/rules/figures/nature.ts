import { wordList } from '../../../../schema/words/wordList'
import type { FigureFact } from '../../entry'
import { wholeWords } from '../../forms/wholeWords'
import { stateAt, verbAt } from './clauses/agent'
import type { Quantity } from './quantities/quantity'
import type { Time } from './times/time'
import {
  AIM_HEADINGS,
  AIMING,
  DEMANDING,
  EXPECTING,
  MEASURED_AGAINST,
  NAMED_AFTER_AIMS,
  OFFERED,
  OFFERING,
  SITUATION_HEADINGS,
} from './vocabulary/natures'

const wordsOf = (words: readonly string[]) => wholeWords(words, 'iu')
const AIM = wordsOf(AIMING)
/** Told far from its figure too: the whole sentence asks. */
const PROPOSAL = wordsOf(['kính trình', 'kính đề nghị'])
const DEMAND = wordsOf(DEMANDING)
const EXPECTATION = wordsOf(EXPECTING)
const OFFER = wordsOf(OFFERING)
const HEADING = wordsOf(AIM_HEADINGS)
const SITUATION = wordsOf(SITUATION_HEADINGS)
const NAMED = wholeWords(NAMED_AFTER_AIMS, 'giu')
const MEASURED = wordsOf(MEASURED_AGAINST)
const DONE = wordsOf(['đã', 'được'])
const PERFECT = wordsOf(['đã'])
/** `đạt mục tiêu Nghị quyết đề ra`: an aim that is told to be reached is none. */
const REACHED = new RegExp(
  [
    '(?<!\\p{L})(?:đạt|vượt|đạt và vượt) (?:mục tiêu|chỉ tiêu)',
    '(?= (?:Nghị quyết|kế hoạch|đề ra|đã|được giao|năm))',
  ].join(''),
  'giu',
)
/** `khám miễn phí cho 500 người, tổng trị giá 450 triệu đồng`: what it cost. */
const WORTH = /(?<!\p{L})(?:trị giá|giá trị|kinh phí|số tiền|chi phí)(?!\p{L})[^,;]*$/iu
/** `tiếp nhận 30 kiến nghị`: what is counted asks nothing. */
const COUNTED = /\d (?:kiến nghị|đề nghị|đề xuất|yêu cầu|chỉ tiêu|mục tiêu)(?!\p{L})/giu
/** `tham mưu, đề xuất giải quyết 17 vụ`, `kiến nghị xử lý 10 cá nhân`: what was done, not an aim. */
const FOUND = new RegExp(
  [
    '(?<!\\p{L})(?:tham mưu,? (?:và )?đề xuất',
    '|kiến nghị (?=(?:xử lý|xử phạt|thu hồi|khởi tố|kỷ luật|kiểm điểm)(?: [\\p{L}]+){0,3} ?$))',
  ].join(''),
  'giu',
)
const offered = new Set(OFFERED)
const DECIDING = wordList(`
  thống nhất
  thông qua
  nhất trí
  biểu quyết
  quyết nghị
  quyết định
  xác định
  đề ra
  đặt ra
  giao
  phê duyệt
`)
/** `đã thống nhất các chỉ tiêu: …`: it is decided, not reached. */
const DECIDED = new RegExp(`(?<!\\p{L})đã (?:\\p{L}+ )?(?:${DECIDING.join('|')})(?!\\p{L})`, 'giu')
/** `còn 38 hố ga hỏng`: how things stand, in a plan too. */
const STANDS = new RegExp(
  [
    '(?<!\\p{L})(?:còn|hiện có|mới có|thiếu|tồn đọng|vẫn có|báo cáo có|ghi nhận(?: có)?|xảy ra|xuất hiện)',
    '(?: (?:hơn|gần|trên|khoảng|tới|đến))? ?$',
  ].join(''),
  'iu',
)
/** `yêu cầu các địa phương giải quyết dứt điểm, cụ thể:`: what its list tells is to be done. */
const ORDERING = /(?<!\p{L})(?:yêu cầu|giao|đề nghị) (?:các |\p{Lu})/u
const LONGEST_STANDING = 20
const LESSENED = /(?<!\p{L})(?:giảm|hạ|xuống|rút)(?!\p{L})/iu
/** Words of an aim further from their figure are about something else. */
const REACH = 110

/** `Huyện cần xây 30 cầu`: what is to be done. */
function needs(near: string): boolean {
  const at = near.slice(-NEED_REACH).lastIndexOf(' cần ')
  if (at < 0) return false
  const words = near.slice(-NEED_REACH).slice(at + ' cần '.length)
  return verbAt(words, 0) > 0 && !PERFECT.test(words)
}
const NEED_REACH = 70

/** `Sở chủ trì, tổ chức …`: in a plan an act without `đã` is to be done. */
function isOrdered(before: string): boolean {
  const words = before.trim().replace(/^[\s,;:]+/u, '')
  for (let at = 0; at >= 0; at = words.indexOf(' ', at) + 1 || -1) {
    if (stateAt(words, at) > 0) return false
    if (verbAt(words, at) > 0 && (at > 0 || words !== '')) return true
  }
  return false
}

function isAfter(day: string | null, issued: string): boolean {
  return day !== null && day.slice(0, issued.length) > issued.slice(0, day.length)
}

/** `Kiến nghị, đề xuất`, `Kiến nghị của cử tri`: what stands below is asked. */
const ASKERS = ['cử tri', 'nhân dân', 'người dân', 'các doanh', 'doanh', 'hội viên']
const ASKED = new RegExp(
  `(?:kiến nghị|đề xuất|đề nghị)(?: của (?:${ASKERS.join('|')})[^.:]*)?[\\s.:]*$`,
  'iu',
)

/** `Nhiệm vụ, giải pháp`, `Nhiệm vụ công tác trọng tâm tuần sau`; not `Nhiệm vụ phát triển kinh tế` among results. */
const TO_COME = new RegExp(
  [
    '^(?:một số |các )?(?:phương hướng,? )?nhiệm vụ',
    '(?:,? (?:và )?(?:giải pháp|công tác|trọng tâm|chủ yếu))*',
    '(?: (?:trong )?(?:thời gian|những tháng|tuần|tháng|quý|năm|\\d).{0,40})?[\\s.:]*$',
  ].join(''),
  'iu',
)

/** `Kết quả thực hiện một số chỉ tiêu`: how aims were reached is no aim. */
function aims(heading: string): boolean {
  if (ASKED.test(heading))
    return !/giải quyết|tiếp nhận|xử lý|trả lời|phản ánh|khiếu nại|tố cáo/iu.test(heading)
  if (TO_COME.test(heading)) return true
  const aim = HEADING.exec(heading)
  const situation = SITUATION.exec(heading)
  return aim !== null && (situation === null || aim.index < situation.index || /phương hướng/iu.test(heading))
}

/** Whether the nearest heading that says it is about how things stand, and none nearer about aims. */
function reportsBeneath(headings: readonly string[]): boolean {
  const telling = headings.find(
    heading =>
      HEADING.test(heading) || SITUATION.test(heading) || ASKED.test(heading) || TO_COME.test(heading),
  )
  return telling !== undefined && !aims(telling)
}

/** The same of aims: `2. Mục tiêu cụ thể` above `2.1. Đến năm 2030`. */
function aimsBeneath(headings: readonly string[]): boolean {
  const telling = headings.find(
    heading =>
      HEADING.test(heading) || OTHER_MATTER.test(heading) || ASKED.test(heading) || TO_COME.test(heading),
  )
  return telling !== undefined && aims(telling)
}
const OTHER_MATTER = wordsOf([...SITUATION_HEADINGS, 'giải pháp', 'tổ chức thực hiện', 'kinh phí'])

/** `Dự báo các chỉ tiêu đến năm 2026`: the nearest heading that says it tells what is expected. */
const expectedBeneath = (headings: readonly string[]): boolean =>
  /(?<!\p{L})dự báo(?!\p{L})/iu.test(
    headings.find(heading => HEADING.test(heading) || FORESEEN.test(heading)) ?? '',
  )
const FORESEEN = wordsOf(['dự báo', 'tình hình', 'kết quả', 'giải pháp'])

/** What stands above a figure: the headings above it from the nearest, the words that introduce its list. */
export interface Above {
  headings: readonly string[]
  introduction: string
  /** Whether the sentence tells of the present: `Hiện nay, tổng số trạm …`. */
  now: boolean
}

/** Whether a figure tells what is, what is aimed at, what is expected or what is offered. */
export function natureOf(
  before: string,
  printed: string,
  quantity: Quantity,
  time: Time | null,
  issued: string | null,
  above: Above,
  planning: boolean,
  behind: string,
): FigureFact['nature'] {
  const near = before
    .slice(-REACH)
    .replace(FOUND, '')
    .replace(REACHED, '')
    .replace(NAMED, '')
    .replace(COUNTED, '')
  const toCome = time !== null && issued !== null && isAfter(time.until, issued)
  if (
    OFFER.test(near) &&
    !WORTH.test(near) &&
    !DONE.test(before) &&
    offered.has(quantity.unit.toLowerCase().split('/')[0]!)
  )
    return 'OFFER'
  const expected = EXPECTATION.exec(near)
  if (expected && !DONE.test(near.slice(expected.index))) return 'FORECAST'
  const bounded = quantity.kind === 'share' || quantity.qualifier.startsWith('AT_')
  if (before.includes('ính ') && PROPOSAL.test(before)) return 'TARGET'
  const aimed = AIM.exec(near) ?? (bounded ? DEMAND.exec(`${near} ${printed}`) : null)
  const done = AIM.test(near) ? PERFECT : DONE
  const told = aimed ? near.slice(0, aimed.index).replace(DECIDED, '') + near.slice(aimed.index) : near
  if (aimed && quantity.kind !== 'rank' && !done.test(told)) return 'TARGET'
  if (toCome || needs(near)) return 'TARGET'
  const introduction = above.introduction.replace(NAMED, '')
  const introduced = AIM.test(introduction) || ORDERING.test(introduction)
  if (quantity.kind !== 'rank' && introduced && !PERFECT.test(above.introduction) && !PERFECT.test(near))
    return 'TARGET'
  const reports = reportsBeneath(above.headings) || MEASURED.test(`${near} ${printed} ${behind.slice(0, 30)}`)
  if (expectedBeneath(above.headings) && !PERFECT.test(before)) return 'FORECAST'
  const toBeDone =
    aimsBeneath(above.headings) ||
    (planning && !reports && time === null && quantity.kind !== 'rank' && isOrdered(before))
  if (!toBeDone || above.now || DONE.test(before)) return 'REPORTED'
  return STANDS.test(near.slice(-LONGEST_STANDING)) && !LESSENED.test(near) ? 'REPORTED' : 'TARGET'
}
