import { anyKindPrinted } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import { matchesOf } from '../../forms/matchesOf'
import type { Block, Paper } from '../../outline/types'
import { SHORT_ABOUT } from './about'
import { beginsWithAction } from './actions'
import { actorsOf } from './actors'
import { asks } from './asked'
import { type Acting, type Assignee, assigneeOf } from './assignee'
import { type Clause, trimmed } from './clauses'
import type { Draft } from './draft'
import {
  beginsWithVerb,
  isCharged,
  isFronted,
  isPriced,
  isTold,
  laysNoDuty,
  saysDuty,
  withoutAdverb,
} from './duty'
import { givenApart, givenIn } from './given'
import { type Actor, GUIDED, type Holder, NONE } from './holder'
import { isGroup, isOfMany } from './parties'
import { isName, wholeClauses } from './wholeClauses'

/** A passage that may hold tasks, and what its place says of them. */
export interface Item {
  block: Block
  place: string
  depth: number
  holder: Holder
  /** Its first clause is a task however it begins. */
  always: boolean
  /** Who acts in its first sentence, where that is known already, and where the words about what begin. */
  actors?: readonly Actor[]
  from?: number
  /** Where they are asked, if that is behind the first sentence: they act from there on. */
  askedAt?: number
}

/** The tasks of a passage: one for each clause, with who acts in it. */
export function clauseTasks(paper: Paper, item: Item): Draft[] {
  const { block } = item
  const { text } = block.flow
  const holder = item.holder === NONE && ARTICLE.test(item.place) ? GUIDED : item.holder
  const clauses = givenApart(text, wholeClauses(text, item.from ?? 0))
  const askedAt = askedBehind(text, clauses, item)
  const first = askedAt < 0 ? item.actors : undefined
  let actors = first ?? (holder.kind === 'BODIES' ? holder.actors : [])
  let counts = false
  let lent = false
  const drafts: Draft[] = []
  for (const [index, clause] of clauses.entries()) {
    const words = text.slice(clause.from, clause.to)
    const goesOn = counts && !clause.opens
    const named =
      index === 0 && first
        ? null
        : (actingIn(words, holder, goesOn) ?? actingBehind(words, holder) ?? givenIn(words, holder, actingIn))
    if (!named && clause.from <= askedAt && askedAt < clause.to) {
      actors = item.actors ?? actors
      counts = true
    } else if (named) {
      const place = { from: clause.from + named.from, to: clause.from + named.end }
      actors = actorsOf(paper, block, named.names, place)
      lent = named.lead === 'giao' && block.kind === 'bullet'
      counts = true
    } else if (clause.opens) {
      if (lent && holder.kind === 'BODIES' && beginsWithAction(words)) actors = holder.actors
      lent = false
      counts =
        holder.kind === 'NONE'
          ? index === 0 && first !== undefined
          : opensTask(text, clause, index, { ...item, actors: first })
    }
    if (!named && !(index === 0 && first) && clause.opens && isOthers(words)) actors = []
    const told = named && words.charAt(named.end) === ':' ? clause.from + named.rest : clause.from
    const { from } = trimmed(text, { from: told, to: clause.to })
    if (NAMES_ONLY.test(text.slice(from, clause.to)) || !WORDS.test(text.slice(from, clause.to))) continue
    if (!counts || from >= clause.to || isPriced(words)) continue
    // `Chủ tịch Ủy ban: Thủ tướng Chính phủ`: who it is, not what is to be done.
    const behindName = from > clause.from || (index === 0 && (item.from ?? 0) > 0)
    if (behindName && isName(text.slice(from, clause.to))) continue
    if (laysNoDuty(text.slice(from, clause.to))) {
      counts = false
      continue
    }
    drafts.push({
      block,
      range: { from, to: clause.to },
      place: item.place,
      depth: item.depth,
      actors,
      field: holder.kind === 'TOPIC' && actors.length === 0 ? holder.field : null,
    })
  }
  return drafts
}

/** `Từ thực tiễn công tác mỗi bậc học cần …`: others than the heading names are to act, whoever they are. */
const isOthers = (words: string): boolean => isFronted(words) && OTHERS.test(words.slice(0, FRONT))
const OTHERS = /^[^:;]* (?:mỗi|từng|các|những) (?!trường hợp)[^,:;]{2,40} (?:cần|phải)(?! thiết)(?!\p{L})/u
const FRONT = 200

/** In an article of a decision whoever is named is to act: `Điều 3. Bộ Y tế ký văn bản tiếp nhận dự án.` */
const ARTICLE = /^Điều \d+$/
const WORDS = /\p{L}{2}/u

/** `Các trường mầm non: Thái Sơn, Hương Lâm`: they are only named. */
const NAMES_ONLY = /^(?:(?:Thị trấn |Xã |Phường )?\p{Lu}\p{L}*(?: [\p{Lu}\d]\p{L}*)*(?:, | và |$)){2,}$/u

/** `Thực hiện Thông tư số 26; Bộ yêu cầu các sở …`: by what is asked. */
const ON_PAPER = new RegExp(
  `^(?:Thực hiện|Căn cứ|Theo|Triển khai) .*(?:${anyKindPrinted}|văn bản|chương trình) `,
  'iu',
)

/** Where somebody is asked in a sentence behind the first; -1 where it is the first, or nobody is. */
function askedBehind(text: string, clauses: readonly Clause[], { askedAt = -1 }: Item): number {
  if (askedAt < 0) return -1
  const onPaper = ON_PAPER.test(text.slice(clauses[0]?.from ?? 0, clauses[0]?.to))
  const second = clauses.findIndex(({ opens }, index) => index > 0 && (opens || onPaper))
  return second > 0 && askedAt >= clauses[second]!.from ? askedAt : -1
}

function opensTask(text: string, clause: Clause, index: number, { always, actors }: Item): boolean {
  return (index === 0 && (always || actors !== undefined)) || saysDuty(text, clause)
}

/** Bodies behind what stands in front of them: `Bên cạnh …, các cơ quan báo chí cần …`. */
export function actingBehind(words: string, holder: Holder): Acting | null {
  const beside = actingBeside(words, holder)
  if (beside) return beside
  const about = (SHORT_ABOUT.exec(words) ?? LABEL.exec(words))?.[0].length ?? 0
  if (about === 0 && !isFronted(words)) return null
  for (const { index: at } of about > 0 ? [{ index: about - 2 }] : matchesOf(/[,;] /g, words)) {
    const behind = words.slice(at + 2)
    const named =
      /^(?:\p{Lu}|(?:giao|yêu cầu|đề nghị) )/u.test(behind) || isGroup(behind) || isOfMany(behind)
        ? actingIn(behind, holder)
        : null
    const from = at + 2
    if (named) return { ...named, from, end: from + named.end, rest: from + named.rest }
  }
  return null
}

/** `Báo cáo tháng: Sở Tài chính tổng hợp …`: what it is about stands before who acts. */
export const LABEL = /^\p{Lu}[^:;.]{2,60}: (?=\p{Lu}|(?:giao|yêu cầu|đề nghị) )/u

/** `Đối với môn Tin học các trường chủ động …`: no comma stands before who acts, and none before the deed. */
function actingBeside(words: string, holder: Holder): Acting | null {
  const concerned = CONCERNED.exec(words)?.[0] ?? ''
  for (const { index: at } of matchesOf(/ (?=các |UBND |Ủy ban |Sở |Phòng |Trường )/g, concerned)) {
    if (WHOSE.test(words.slice(0, at))) continue
    const behind = words.slice(at + 1)
    const named = actingIn(behind, holder)
    const from = at + 1
    if (!named || named.lead !== null || behind.charAt(named.end) !== ' ') continue
    if (!beginsWithAction(behind.slice(named.rest)) || FURTHER_DEED.test(behind)) return null
    return { ...named, from, end: from + named.end, rest: from + named.rest }
  }
  return null
}
const CONCERNED = /^Đối với (?!các (?:trường|đơn vị|cơ quan|địa phương) )[^,:;.(]{3,160}/u
/** `học sinh các trường`, `người của các xã`: whose they are, not who acts. */
const WHOSE = new RegExp(
  ` (?:${wordList(`
    học sinh
    sinh viên
    giáo viên
    cán bộ
    nhân viên
    công chức
    viên chức
    lãnh đạo
    hội viên
    đoàn viên
    thành viên
    người
    dân
    khối
    của
    ở
    tại
    cho
    với
    thuộc
    trong
    do
    từ
    về
    và
    giữa
    hoặc
  `).join('|')})$`,
  'u',
)
/** `Đối với lớp chuyên các trường thực hiện chậm, yêu cầu …`: the deed comes behind the comma. */
const FURTHER_DEED = /, (?:đề nghị|yêu cầu|giao|phải|cần|thì) /u

/** `Đối với các sở, ban, ngành báo cáo theo phụ lục 1`: no mark stands between them and what they do. */
const actsAtOnce = (words: string, { end, rest }: Assignee): boolean =>
  words.charAt(end) === ' ' && beginsWithAction(words.slice(rest)) && !FURTHER_DEED.test(words)

/** `Bộ yêu cầu các cơ sở đào tạo gửi báo cáo`: whom the body asks. */
function askedBy(rest: string, at: number): Acting | null {
  const asked = assigneeOf(rest)
  if (!asked || asked.lead === null || !beginsWithAction(rest.slice(asked.rest))) return null
  return { ...asked, from: at, end: at + asked.end, rest: at + asked.rest }
}

/** `Các tổ chức có tên trong danh sách được cung cấp dịch vụ`. */
const ALLOWED = / (?:được|bị) (?!giao |phân công |yêu cầu |chỉ định )/uy

/** `Sở Công Thương tiếp nhận đơn, có trách nhiệm xem xét …`; what must be done before a day is to be done. */
const CHARGED_LATER = new RegExp(
  [
    '^\\p{Ll}[^;:.]*,(?: và)? (?:có|chịu) trách nhiệm ',
    '^(?:thực hiện|báo cáo|hoàn thành|gửi|nộp)(?!\\p{L})[^;:]* (?:trước|(?:chậm|muộn) nhất(?: là)?) ngày \\d',
  ].join('|'),
  'u',
)

/** `Tổng cục Thủy lợi căn cứ vào Quyết định này, lập …`, `Các ngành theo chức năng phối hợp …`: it is the paper that charges. */
const BY_WHAT = /^ ?(?:căn cứ .* này, $|(?:theo|căn cứ) (?:đúng )?(?:chức năng|thẩm quyền|nhiệm vụ))/iu

/** The bodies that a clause begins with, where it says what they are to do; behind `;` a sentence that assigns goes on. */
function actingIn(words: string, holder: Holder, goesOn = false): Acting | null {
  const assignee = assigneeOf(words)
  const named = assignee && { ...assignee, from: 0 }
  if (!named || (named.lead === 'đối với' && !actsAtOnce(words, named))) return null
  const rest = words.slice(named.rest)
  if (asks(words, named.rest) && !goesOn) return askedBy(rest, named.rest)
  if (rest === '' || isTold(rest) || asks(words, named.rest)) return null
  ALLOWED.lastIndex = words.lastIndexOf(' ', named.end - 1)
  if (ALLOWED.test(words)) return null
  if (named.lead !== null || isCharged(rest)) return named
  if (BY_WHAT.test(words.slice(named.end, named.rest)) && beginsWithAction(rest)) return named
  if (CHARGED_LATER.test(rest)) return named
  const says =
    beginsWithAction(withoutAdverb(rest)) ||
    words.charAt(named.end) === ':' ||
    (named.known && beginsWithVerb(rest))
  return says && (goesOn || holder.kind !== 'NONE' || holder.named) ? named : null
}
