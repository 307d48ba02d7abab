import { kindsThat } from '../../../../../schema/words/kinds'
import { anyKindName, anyKindPrinted } from '../../../../../schema/words/kindsByWords'
import { wordList } from '../../../../../schema/words/wordList'
import type { DocumentKind, Relation } from '../../../entry'
import { indexWithin } from '../../../forms/indexWithin'
import type { Cue } from '../cues'
import type { Mention, Place } from '../mention'
import { actingAt, type Organ } from '../organ'
import { isAboutDeed, isNominal } from './nominal'
import { notDone } from './notDone'
import { isObject } from './object'
import { isPassive } from './passive'
import type { Setting } from './setting'
import { type Subject, subjectBefore } from './subject'

/** Whose act a relation is, as far as its sentence tells. */
export interface Act {
  relation: Relation
  /** The body that acts; null where it is the citing paper itself, or where nothing is done. */
  actor: (Place & { name: string }) | null
  /** Words that the quotation must hold beside the verb and the paper: who acts, what turns the sense. */
  shows: Place[]
}

/** A clause with a verb that leads to a paper. */
export interface Clause {
  text: string
  folded: string
  sentence: { start: number; end: number }
  /** Where the clause of the verb begins. */
  from: number
  cue: Cue
  one: Mention
}

const FARTHEST = 420
const ENACTING: ReadonlySet<Relation> = new Set(['AMENDS', 'REPLACES', 'REPEALS'])
/** These carry on what another paper wants; their object must be that paper. */
const CARRYING: ReadonlySet<Relation> = new Set(['IMPLEMENTS', 'CONTINUES'])
/** Papers that set rules: what they say without a subject is what they do. */
const RULING = kindsThat(
  ({ label, code }) => label === 'Policy' && code !== 'DIRECTIVE' && code !== 'PROGRAMME',
)
/** Papers that tell what was done. */
const TELLING: ReadonlySet<DocumentKind> = new Set(['REPORT'])
/** Papers that only ask for what they name. */
const ASKING: ReadonlySet<DocumentKind> = new Set(['SUBMISSION', 'REPORT'])

export const isRuling = (kind: DocumentKind): boolean => RULING.has(kind)

const nothing = (shows: Place[] = []): Act => ({ relation: 'MENTIONS', actor: null, shows })

/** What a paper's own clause does with the paper that it leads to. */
export function whoseAct(clause: Clause, setting: Setting): Act {
  const { text, folded, sentence, from, cue, one } = clause
  if (cue.relation === 'MENTIONS') return nothing()
  const undone = notDone(text, sentence, from, cue, one)
  const subject = isGround(clause)
    ? null
    : subjectBefore(text, folded, Math.max(sentence.start, cue.from - FARTHEST), cue.from)
  if (undone.length > 0) return nothing(subject && subject.to > from ? [subject, ...undone] : undone)
  if (isPassive(folded, from, cue))
    return foundedIssuer(clause, subject, setting) ?? nothing([around(clause)])
  if (setting.part === 'title') return byTitle(clause, setting)
  const by = leads(clause, subject, setting) ? doneBy(clause, subject, setting) : null
  return by ? { ...by, relation: cue.relation } : nothing([around(clause)])
}

const FORMULA = /^[\s\d.)+–-]*(?:thuc hien|can cu|trien khai|tiep tuc|theo|xet|tren co so)(?![a-z])/

/** `Căn cứ …; căn cứ …`, `Thực hiện …; thực hiện …`: a clause of the opening formula, whose subject comes behind. */
function isGround({ folded, sentence, from, cue }: Clause): boolean {
  if (!/^[\s,;:.()–-]*$/.test(folded.slice(from, cue.from))) return false
  return cue.relation === 'BASED_ON' || FORMULA.test(folded.slice(sentence.start, sentence.start + 24))
}

function doneBy(clause: Clause, subject: Subject | null, setting: Setting): Omit<Act, 'relation'> | null {
  if (subject?.self) return { actor: null, shows: [subject] }
  if (subject?.ordered || setting.part === 'request' || setting.part === 'outlook') return null
  return subject ? bySubject(clause, subject, setting) : withoutSubject(clause, setting)
}

/** What another paper that is named does: its verb counts unless it is denied, planned or only named. */
export function actOfOther(clause: Clause): Act {
  const { text, folded, sentence, from, cue, one } = clause
  const undone = notDone(text, sentence, from, cue, one)
  if (undone.length > 0) return nothing(undone)
  const named = CARRYING.has(cue.relation) && isNominal(text.slice(from, cue.from))
  if (named || isPassive(folded, from, cue) || ofUnnamedPaper(folded, cue)) return nothing([around(clause)])
  return { relation: cue.relation, actor: null, shows: [] }
}

const WIDEST = 110

/** The words of the clause before its verb: where it tells of no act, they show why. */
function around({ folded, from, cue }: Clause): Place {
  const words = folded.slice(from, cue.from)
  const start = from + Math.max(words.lastIndexOf(';') + 1, words.lastIndexOf('. ') + 1)
  let begin = start
  if (cue.from - start > WIDEST) begin = folded.indexOf(' ', cue.from - WIDEST)
  while (begin < cue.from && ' ,:'.includes(folded.charAt(begin))) begin++
  return { from: begin, to: cue.to }
}

const FOUNDED = /(?<![a-z])(?:duoc|moi duoc) (?:thanh lap|kien toan|giao [a-z ,]{0,60})/

/** `Tiểu ban Truyền thông được thành lập theo …` in the opening of its own paper: the body's mandate is the paper's ground. */
function foundedIssuer({ folded, cue }: Clause, subject: Subject | null, setting: Setting): Act | null {
  if (!subject || setting.part !== 'opening' || !isIssuer(subject, setting)) return null
  if (!FOUNDED.test(folded.slice(subject.to, cue.from))) return null
  return { relation: cue.relation, actor: null, shows: [subject] }
}

/** A title says what its paper does, and of a report what it tells of; a submission asks for it. */
function byTitle(clause: Clause, { kind }: Setting): Act {
  const { text, from, cue, one, folded } = clause
  const { relation } = cue
  if (CARRYING.has(relation) && kind === 'REPORT') return { relation: 'REPORTS_ON', actor: null, shows: [] }
  if (CARRYING.has(relation) && (isNominal(text.slice(from, cue.from)) || !isObject(folded, cue, one.from)))
    return nothing([around(clause)])
  if (ENACTING.has(relation) && (ASKING.has(kind) || ofUnnamedPaper(folded, cue)))
    return nothing([around(clause)])
  return { relation, actor: null, shows: [] }
}

/** Whether the verb leads to the paper at all, whoever acts. */
function leads({ text, folded, from, cue, one }: Clause, subject: Subject | null, setting: Setting): boolean {
  const before = text.slice(from, cue.from)
  const { relation } = cue
  const ownIssue = setting.part === 'opening' && subject !== null && ISSUES_OWN.test(before.toLowerCase())
  if (CARRYING.has(relation)) {
    return (ownIssue || !isNominal(before)) && isObject(folded, cue, one.from)
  }
  if (relation === 'BASED_ON') return !cue.hangs || RULING.has(setting.kind) || isPlainGround(before)
  if (relation === 'FOLLOWS') return setting.part === 'opening' || subject?.self === true
  if (relation === 'ATTACHES') return /^\W*(?:duoc |ban hanh )*$/.test(folded.slice(from, cue.from))
  return ownIssue || !(ofUnnamedPaper(folded, cue) || isAboutDeed(before))
}

const ISSUES_OWN = new RegExp(`(?:ban hành|xây dựng) (?:${anyKindPrinted})[^,;]{0,60}$`)
/** What rests on a paper in the words behind it, so that the clause itself does not. */
const MEASURE_WORDS = wordList(`
  biện pháp
  giải pháp
  chính sách
  chế độ
  mức
  nội dung
  nhiệm vụ
  danh mục
  chỉ tiêu
  lộ trình
  phương án
  giãn cách
  cách ly
  định mức
  tiêu chuẩn
  kinh phí
  kế hoạch
  thủ tục
  quyền
  nghĩa vụ
`)
const MEASURE = new RegExp(`(?<!\\p{L})(?:${MEASURE_WORDS.join('|')})(?!\\p{L})`, 'u')

function isPlainGround(before: string): boolean {
  return !MEASURE.test(before.toLowerCase())
}

const UNNAMED_PAPER = new RegExp(`(?<![a-z])(?:${anyKindName}|van ban)(?: hdnd| cua [a-z ]{2,30})? $`)

/** `Nghị quyết bãi bỏ …`, `các văn bản hướng dẫn …`: a paper without a number acts. */
function ofUnnamedPaper(folded: string, cue: Cue): boolean {
  if (!ENACTING.has(cue.relation) && cue.relation !== 'GUIDES') return false
  return UNNAMED_PAPER.test(folded.slice(Math.max(0, cue.from - 60), cue.from))
}

const DONE = /(?<!\p{L})(?:đã|vừa)(?!\p{L})/u
/** What a paper does by saying it. */
const BY_SAYING_WORDS = wordList(`
  báo cáo
  thông báo
  ban hành
  xây dựng kế hoạch
  quyết định
  quyết nghị
  chỉ thị
  kính trình
  trình
  trả lời
  hướng dẫn
  công bố
`)
const BY_SAYING = new RegExp(`(?<!\\p{L})(?:${BY_SAYING_WORDS.join('|')})(?!\\p{L})`, 'u')

/** `Thuế tỉnh An Giang đã nhận được Công văn số …`: so opens the answer to it. */
const RECEIVED = /(?<!\p{L})nhận được(?!\p{L})/u

function bySubject(clause: Clause, subject: Subject, setting: Setting): Omit<Act, 'relation'> | null {
  const { text, folded, cue, from } = clause
  const between = text.slice(Math.max(subject.to, from), cue.to).toLowerCase()
  const done = DONE.test(text.slice(subject.to, cue.from).toLowerCase())
  if (setting.part === 'opening' && isIssuer(subject, setting)) {
    if (RECEIVED.test(between)) return { actor: null, shows: [subject] }
    const says = cue.relation === 'REPORTS_ON' || BY_SAYING.test(between)
    if (goesOn(folded, clause) || (says && !DONE.test(between))) return { actor: null, shows: [subject] }
    if (!done) return null
  }
  if (!done && !TELLING.has(setting.kind)) return null
  return named(subject, setting)
}

/** `…, tiếp tục triển khai các nội dung tại Kế hoạch …`: a further verb of the sentence that opens the paper. */
function goesOn(folded: string, { from, cue, sentence }: Clause): boolean {
  const words = folded.slice(from, cue.from)
  return (
    words.slice(words.lastIndexOf(',') + 1).trim() === '' &&
    FORMULA.test(folded.slice(sentence.start, sentence.start + 24))
  )
}

/** The opening formula (`Thực hiện …, Sở báo cáo`), an order, or the deed of whoever the sentence names behind it. */
function withoutSubject(clause: Clause, setting: Setting): Omit<Act, 'relation'> | null {
  const { text, folded, sentence, cue, one } = clause
  const { kind, part } = setting
  if (ENACTING.has(cue.relation)) return ASKING.has(kind) ? null : { actor: null, shows: [] }
  const doer = opensSentence(folded, sentence.start, cue) ? doerBehind(text, folded, one, sentence.end) : null
  const doneByDoer = doer && /^ (?:da|vua|thuong xuyen|luon) /.test(folded.slice(doer.to, doer.to + 16))
  if (doer && doneByDoer) return named({ ...doer, to: verbEnd(folded, doer.to) }, setting, doer.name)
  if (part === 'opening' || part === 'purpose' || RULING.has(kind))
    return cue.hangs && !RULING.has(kind) ? null : { actor: null, shows: [] }
  if (cue.relation === 'BASED_ON' && !doer) return cue.hangs ? null : { actor: null, shows: [] }
  if (doer && TELLING.has(kind)) return named(doer, setting)
  if (TELLING.has(kind))
    return setting.issuer ? { actor: { from: cue.from, to: cue.to, name: setting.issuer }, shows: [] } : null
  return cue.relation === 'GUIDES' && kind === 'GUIDANCE' ? { actor: null, shows: [] } : null
}

/** `Để tiếp tục`, `a) Nghiêm túc`. */
const LONGEST_START = 60

function opensSentence(folded: string, start: number, cue: Cue): boolean {
  return (
    cue.from - start < LONGEST_START &&
    /^[\s\d.)+–-]*(?:(?:de|nham|trong|va|tiep tuc|nghiem tuc|chu dong|tich cuc|[a-z]\)) ){0,3}$/.test(
      folded.slice(start, cue.from),
    )
  )
}

/** `Thực hiện …, Bộ Y tế đã ban hành …`. */
function doerBehind(text: string, folded: string, one: Mention, end: number): Organ | null {
  const last = Math.min(end, one.attachedTo + FARTHEST)
  for (
    let at = indexWithin(folded, ', ', one.attachedTo, last);
    at >= 0;
    at = indexWithin(folded, ', ', at + 2, last)
  ) {
    const organ = actingAt(text, folded, at + 2)
    if (organ) return organ
  }
  return null
}

/** `Bộ Y tế đã ban hành`: the doer with its verb. */
function verbEnd(folded: string, at: number): number {
  const verb = /^(?: [a-z]{1,7}){1,3}/.exec(folded.slice(at, at + 26))
  return at + (verb?.[0].length ?? 0)
}

/** A bare head (`Sở`) is the department that writes; another one names nobody, and nobody's act is told. */
function named(
  subject: Place & { name: string },
  { issuer }: Setting,
  printed = subject.name,
): Omit<Act, 'relation'> | null {
  const name = printed.includes(' ') ? printed : issuer?.startsWith(`${printed} `) ? issuer : null
  return name ? { actor: { from: subject.from, to: subject.to, name }, shows: [subject] } : null
}

function isIssuer({ name }: Subject, { issuer }: Setting): boolean {
  if (!issuer) return false
  const [short, long] = [name.toLowerCase(), issuer.toLowerCase()]
  return (
    long.startsWith(short) ||
    short.startsWith(long) ||
    (short.includes('ubnd') && long.startsWith('ủy ban nhân dân'))
  )
}
