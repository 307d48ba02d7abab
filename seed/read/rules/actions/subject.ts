import { wordList } from '../../../../schema/words/wordList'
import { matchesOf } from '../../forms/matchesOf'
import { actionBehind, beginsWithAction } from '../tasks/actions'
import { beginsParty } from '../tasks/parties'
import type { Range } from '../tasks/range'
import { COUNTED_VERBS, SUBJECT_HEADS, TELLING_VERBS, UNIT_OF_BODY, withThoseAboveAll } from './subjectWords'

/** Who acts in a clause, where it is named, and where begins what was done. */
export interface Subject extends Range {
  name: string
  /** Place of the words that tell what was done. */
  does: number
  /** Said with `đã`. */
  told: boolean
}

const LONGEST = 170
const HEAD = new RegExp(`^(?!Tổ chức)(?:${SUBJECT_HEADS.join('|')})(?!\\p{L})`, 'u')
const COUNTED = /^(?:(?:hơn |gần |trên )?\d[\d./]* (?=\p{L})|(?:[Cc]ả )?(?:[Hh]ai|[Bb]a|[Bb]ốn) (?=\p{Ll}))/u
const WHEN_WORDS = wordList(`
  Trong
  Từ
  Đến
  Hàng
  Hằng
  Ngày
  Hiện
  Trước đó
  Vừa qua
  Sau đó
  Đến nay
  Vào
  Năm
  trong đó
  Theo đó
  Chỉ tính riêng
`)
/** What tells when or how stands in front without a comma: `Trong 02 năm qua Sở …`, `2 năm qua Sở …`. */
const WHEN = new RegExp(
  [
    `^(?:(?:${WHEN_WORDS.join('|')})(?: [^\\s,]+){0,7}?`,
    '|\\p{L}*\\d* ?(?:năm|tháng|tuần|ngày|quý)(?: [^\\s,]+)? qua) ',
  ].join(''),
  'iu',
)
const COUNTS = '(?:,? \\p{Ll}+){0,4} (?:hơn |gần |trên |khoảng )?\\d'
const TELLS = new RegExp(
  `(?:(?:${TELLING_VERBS.join('|')})(?!\\p{L})|(?:${COUNTED_VERBS.join('|')})(?=${COUNTS}))`,
  'uy',
)
/** The first two letters of such a verb as one number: most words of a sentence begin none. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
const FIRST_LETTERS = new Set([...TELLING_VERBS, ...COUNTED_VERBS].map(verb => pairAt(verb, 0)))
const ALREADY = ' đã '
const STEPS = 110
const INTRODUCED = /^(?:trong đó |đã có )/u
/** No name holds a day, a quotation, the end of a sentence or a verb of having. */
const NO_NAME = new RegExp(
  [
    '\\d/\\d|[“”;:]|\\.\\s| (?:có|để|nhằm|trong việc|trong công tác) | (?:trong việc|trong công tác)$',
    '| \\d[\\d.,]*%',
    '| \\d[\\d.,]* (?!(?:tỉnh|thành|huyện|quận|thị|xã|phường|quốc|của|các|và)(?!\\p{L}))\\p{Ll}',
  ].join(''),
  'u',
)
/** `Trưởng Ban chỉ đạo …`, `đồng hành cùng …`, `hội các cấp`: no verb of telling. */
const NAMING = /(?:^| )(?:ban|tổ|đoàn|đồng hành|các|mọi|từng)$/iu
/** Subjects that may begin with a small letter. */
const SMALL = /^(?:các|những|báo|cơ quan|toàn|nhà mạng)(?!\p{L})/u
/** `vì đã …`: a reason, no act. */
const REASONS = / (?:vì|do|khi|mà|sau khi)$/u
/** A verb behind these is denied, meant, or suffered. */
const NOT_ACTING_WORDS = wordList(`
  không
  chưa
  chẳng
  chả
  đừng
  sẽ
  sắp
  cần
  phải
  nên
  có thể
  dự kiến
  dự định
  phấn đấu
  quyết tâm
  ước
  mong muốn
  đăng ký
  đề xuất
  kiến nghị
  đề nghị
  xem xét
  nghiên cứu
  được
  bị
`)
const NOT_ACTING = new RegExp(
  `[ ,](?:${NOT_ACTING_WORDS.join('|')})(?:,|,? (?:tiếp tục|kịp thời|thường xuyên|hề|từng))*$`,
  'u',
)
/** `Bộ Công an kiến nghị Ban Bí thư chỉ đạo …`: the verb behind is of those who are asked. */
const ASKS_OTHERS = / (?:kiến nghị|đề nghị|đề xuất) (?:\p{Lu}|các )/u
const DENIED = /^(?:không|chưa|chẳng|chả)(?!\p{L})/u
/** Adverbs between a name and its verb. */
const ADVERBS =
  / (?:kính|trân trọng|xin|cũng|đều|vẫn|vừa|mới|đang|luôn|lại|còn|tiếp tục|nhanh chóng|lần đầu)$/u
const EVENTS = /^có \d+ (?!văn bản|công văn|kế hoạch)/

/** The subject of a clause that tells what a body did: `Ngày 11/10, Chính phủ ban hành …`, `Sở đã …`. */
export function subjectOf(words: string): Subject | null {
  let plain: Subject | null = null
  for (const from of beginnings(words)) {
    const found = named(words, from)
    if (!found || REASONS.test(found.name)) continue
    if (found.told) return found
    if (!/ được /u.test(words.slice(0, from))) plain ??= found
  }
  return plain
}

function* beginnings(words: string): Generator<number> {
  yield 0
  const when = WHEN.exec(words.slice(0, 80))
  const told = words.indexOf(ALREADY)
  const reach = told < 0 ? STEPS : Math.min(STEPS, told)
  if (when) for (const step of matchesOf(/ (?=\p{L})/gu, words.slice(0, reach))) yield step.index + 1
  for (const opener of [PRAISED, FACING, PERSON]) {
    const opens = opener.exec(words)
    if (opens) yield opens[0].length
  }
  for (const { index } of matchesOf(/(?:, |: |\) |; )/g, words)) yield index + 2
}

/** `Đánh giá cao Bộ Xây dựng đã tổng hợp …`: who is praised for what was done. */
const PRAISING = '(?:đánh giá cao|biểu dương|ghi nhận|hoan nghênh)'
const PRAISED = new RegExp(`^${PRAISING}(?:,? (?:và )?${PRAISING})? (?=\\p{L})`, 'iu')

/** `Trước tình hình này Trung tâm …`: before what the body stood that acted. */
const FACING = new RegExp(
  [
    '^(?:Trước|Với|Để (?:khắc phục|ứng phó|xử lý|giải quyết)|Từ) (?:những |các )?',
    `(?:${wordList(`
      tình hình
      tình trạng
      thực trạng
      thực tế
      diễn biến
      nguy cơ
      thiệt hại
      kết quả
      yêu cầu
      khó khăn
    `).join('|')})(?: (?:này|đó|trên|nêu trên|ấy))+ (?=\\p{L})`,
  ].join(''),
  'u',
)

/** `Ông Lê Văn Nam – Phó Giám đốc Sở …`: who acts by the post; whoever leads a meeting does not decide alone. */
const PERSON =
  /^(?:Các đồng chí|Đồng chí|Ông|Bà):? (?:\p{Lu}\p{L}* ){2,5}[-–] (?!.{0,120} chủ (?:trì|tọa|toạ) .* đã )/u

/** `các Bộ: Quốc phòng, Công an`: the names behind lack what they are. */
const NAMES_KIND = /(?<!\p{L})các (?:bộ|sở|ban|ngành|cơ quan|tập đoàn)(?: [^,;:.]{1,20})?: [^;:.]{0,160}$/iu
const REACH_AHEAD = 160
/** `Phó Thủ tướng`, `nguyên Bộ trưởng`: the post is not the one that begins behind. */
const ANOTHER_POST = /(?<!\p{L})(?:phó|trợ lý|thư ký|nguyên|cựu|thứ trưởng|bí thư(?: thường trực)?) $/iu
/** `lực lượng kiểm lâm các cấp phát hiện …`: the words behind tell only where they are. */
const OF_A_CROWD = /(?<!\p{L})(?:lực lượng|ngành|cán bộ|đội ngũ|nhân dân)(?: [\p{Ll},]+){1,6}(?<!,) $/u
/** `trên tinh thần Đảng đã chỉ đạo`: by what one should go on. */
const SPIRIT = /(?<!\p{L})tinh thần (?:là )?[^.;]{0,160}$/iu

/** `Tổ chức các đoàn của Tỉnh ủy, UBND tỉnh, Ban Chỉ đạo tiến hành …`: more of those whose it is. */
function isOneOfList(words: string, at: number): boolean {
  if (at === 0 || !words.endsWith(', ', at) || OPENS_WITH_OTHERS.test(words) || !beginsWithAction(words))
    return false
  return OF_PARTY.test(words.slice(Math.max(0, at - REACH_AHEAD), at)) && !words.slice(at).includes(ALREADY)
}
const OF_PARTY = / (?:của|gồm|với|cùng|cho) \p{Lu}[^;:.]{1,80}, $/u

function named(words: string, at: number): Subject | null {
  const ahead = words.slice(Math.max(0, at - REACH_AHEAD), at)
  if (
    isOneOfList(words, at) ||
    ANOTHER_POST.test(ahead.slice(-24)) ||
    SPIRIT.test(ahead) ||
    OF_A_CROWD.test(ahead) ||
    NAMES_KIND.test(ahead)
  )
    return null
  const from = at + (INTRODUCED.exec(words.slice(at, at + 12))?.[0].length ?? 0)
  const rest = words.slice(from, from + LONGEST + 40)
  const counted = COUNTED.exec(rest)?.[0].length ?? 0
  if (!beginsSubject(rest.slice(counted), counted > 0)) return null
  const already = alreadyIn(rest)
  const plain = plainVerb(rest)
  const sooner = plain < 0 || already <= plain || !/[,;]/.test(rest.slice(0, already))
  const ofThing = plain >= 0 && plain < already && OF_THING.test(rest.slice(already))
  const told = already >= 0 && sooner && !ofThing && !reportsFirst(rest, plain, already)
  const end = told ? already : plain
  if (!told && countsWhatIsDone(rest.slice(0, end))) return null
  if (end <= 0 || end > LONGEST || !isName(rest.slice(counted, end))) return null
  const does = told ? rest.indexOf(' ', already + 1) + 1 : end + 1
  if (EVENTS.test(rest.slice(does)) || DENIED.test(rest.slice(does))) return null
  const first = isOfOthers(words, from) ? lastOf(rest, end) : helperIn(rest.slice(0, end))
  const name = rest.slice(first, end)
  if (NOT_ACTING.test(name) || ASKS_OTHERS.test(name)) return null
  return { name: withoutAdverbs(name), from: from + first, to: from + end, does: from + does, told }
}

/** Place of `đã`, or of `vừa` before what a paper is issued by; -1 where neither stands. */
function alreadyIn(words: string): number {
  const told = words.indexOf(ALREADY)
  const just = JUST.exec(words)?.index ?? -1
  return told < 0 || (just >= 0 && just < told) ? just : told
}
const JUST = / vừa (?=(?:ban hành|ký|công bố|phê duyệt|có (?:văn bản|công văn|báo cáo)) )/iu

/** `Thực hiện chỉ đạo của Chính phủ, `: the names go on with those whose will it is, and only the last acts. */
function isOfOthers(words: string, from: number): boolean {
  if (from > FARTHEST_OPENING || !words.endsWith(', ', from) || !OPENS_WITH_OTHERS.test(words)) return false
  const ahead = words.slice(0, from)
  return ahead.includes(' của ') && !/[;:]/.test(ahead)
}
const OPENS_WITH_OTHERS = /^(?:Để|Nhằm|Thực hiện|Triển khai|Theo|Căn cứ|Trên cơ sở|Quán triệt) /u
const FARTHEST_OPENING = 600

/** Where the last body of a list of names begins. */
function lastOf(names: string, end: number): number {
  let last = -1
  for (let at = names.lastIndexOf(', ', end - 1); at > 0; at = names.lastIndexOf(', ', at - 1)) {
    const words = names.slice(at + 2, end)
    if (last >= 0) return UNIT_OF_BODY.test(words) ? at + 2 : last
    if (beginsSubject(words, false)) last = at + 2
  }
  return last >= 0 && !UNIT_OF_BODY.test(names.slice(0, end)) ? last : 0
}

/** `thực hiện các nội dung đã đề ra`: said of the thing, not of the act. */
const OF_THING = /^ đã (?:đề ra|nêu|được)(?!\p{L})/u

/** `Sở báo cáo các việc đã làm`: what was done is what is reported. */
const reportsFirst = (words: string, plain: number, already: number): boolean =>
  plain >= 0 && plain < already && words.startsWith('báo cáo ', plain + 1)

/** `Sở Y tế được Bộ Y tế cấp …`: who did it stands behind. */
function helperIn(name: string): number {
  const suffers = SUFFERS.exec(name)
  return suffers && beginsSubject(name.slice(suffers.index + suffers[0].length), false)
    ? suffers.index + suffers[0].length
    : 0
}
const SUFFERS = / được (?=\p{Lu}|các )/u

function withoutAdverbs(name: string): string {
  let bare = name
  while (ADVERBS.test(bare)) bare = bare.replace(ADVERBS, '')
  return bare
}

/** `Các Ban của HĐND huyện thẩm tra 12` before `báo cáo`: what stands behind the number is no verb. */
function countsWhatIsDone(words: string): boolean {
  const verb = /(\p{L}+ \p{L}+) \d[\d.]*$/u.exec(words)?.[1]
  return verb !== undefined && beginsWithAction(verb)
}

function isName(words: string): boolean {
  if (NO_NAME.test(words)) return false
  const parts = words.includes(' là ') ? withThoseAboveAll(words) : words
  return /^báo, tạp chí/iu.test(words) || parts.split(/[,;] /).every(isPart)
}

function isPart(part: string): boolean {
  if (part.split(' ').length <= 4 || beginsParty(part) || HEAD.test(part)) return true
  return actionBehind(part) < 0 && !/ (?:là|của) /u.test(part)
}

function beginsSubject(core: string, counted: boolean): boolean {
  if (!beginsParty(core) && !HEAD.test(core) && !(counted && beginsParty(`các ${core}`))) return false
  return counted || /^\p{Lu}/u.test(core) || SMALL.test(core)
}

function plainVerb(text: string): number {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (!FIRST_LETTERS.has(pairAt(text, at + 1))) continue
    TELLS.lastIndex = at + 1
    if (TELLS.test(text) && !NAMING.test(text.slice(Math.max(0, at - 10), at))) return at
  }
  return -1
}
