import { anyKindPrinted } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import type { DocumentHeader, NamedBody } from '../../entry'
import type { Block, Paper } from '../../outline/types'
import { type Cited, citesIn } from '../citedIn'
import { endOfAct } from '../requests/behindAct'
import { sliceOf } from '../tasks/actors'
import { directsOthers } from '../tasks/directs'
import { joiningParties } from '../tasks/joining'
import { beginsParty } from '../tasks/parties'
import type { Range } from '../tasks/range'
import { DONE, introduces, isBare } from './bare'
import { Bodies } from './bodies'
import { crowdActs } from './collective'
import { isDefinite } from './definite'
import { goesOn } from './goingOn'
import { doerOf } from './passive'
import { PlaceActing } from './placeActing'
import { isState } from './state'
import { type Subject, subjectOf } from './subject'
import { isToCome } from './toCome'
import type { ToldAction } from './toldAction'
import { unitsOf } from './units'

/** Words in front of a subject that are quoted with it. */
const CLOSE = 80

/** Reads what a report tells as done, passage by passage in reading order. */
export class ActionReader {
  private readonly bodies: Bodies
  private readonly place: PlaceActing
  /** What a plan says without `đã` is to be done, unless it names who does it. */
  private readonly plans: boolean
  private readonly reports: boolean
  /** Who acted last in this section: sentences without a subject go on from there. */
  private last: { section: number; agencies: NamedBody[]; own: boolean } | null = null

  /** The last action of a passage that a list goes on with. */
  private unfinished: ToldAction | null = null

  constructor(
    private readonly paper: Paper,
    header: DocumentHeader,
  ) {
    this.bodies = new Bodies(paper, header)
    this.place = new PlaceActing(header)
    this.plans = header.kind === 'PLAN'
    this.reports = header.kind === 'REPORT'
  }

  /** `plainly`: what is told without `đã`, or without who did it, counts too. */
  read(block: Block, cited: readonly Cited[], plainly: boolean): ToldAction[] {
    const { text } = block.flow
    const found: ToldAction[] = []
    let told = this.unfinished
    this.unfinished = null
    let subjectless = false
    let bare: ToldAction | null = null
    let directed = false
    /** Somebody else acts in the passage: who goes on from there nobody knows. */
    let others = ANOTHERS.test(text)
    let labelled: NamedBody[] | null = null
    /** How many acts of the same body stand behind semicolons of the sentence. */
    let acts = 0
    /** Behind what a body asked of others stands more of that. */
    let asked = false
    for (const [index, unit] of unitsOf(text).entries()) {
      const words = text.slice(unit.from, unit.to)
      const listed = PAPER.test(words)
      const named = subjectOf(words) ?? doerOf(words) ?? this.place.in(words)
      const torn = NAMES_KIND.test(text.slice(Math.max(0, unit.from - LONGEST_KIND), unit.from))
      const subject = torn || ((listed || !plainly) && !named?.told) ? null : named
      if (unit.opens && index > 0) told = null
      if (unit.opens) acts = 0
      asked = unit.opens ? isToCome(words) : asked
      if (asked && (unit.opens || !subject?.told)) continue
      const earlier = told ? text.slice(told.range.from, told.range.to) : ''
      const another = subject?.from === 0 && /^\p{Lu}/u.test(words) && !LISTS_BODIES.test(earlier)
      if (subject && (unit.opens || subject.told || another || !told)) {
        subjectless = false
        const tellsNone =
          isState(words.slice(subject.does)) ||
          CONCLUDES.test(words) ||
          ordersWithin(words, subject.from) ||
          lacksObject(words) ||
          (!subject.told && DUE.test(words)) ||
          asksNow(words, subject)
        asked = asksNow(words, subject)
        told = tellsNone ? null : this.acting(block, unit, words, subject)
        if (told) found.push(told)
        const end = told ? endOfAct(words.slice(subject.does)) : -1
        if (told && end > 0) {
          told.range = { from: unit.from, to: unit.from + subject.does + end }
          told = null
          asked = true
        }
      } else if ((told ?? bare) && (listed || AS_WELL.test(words))) {
        found.push({ ...(told ?? bare!), range: unit, quoted: unit.from })
      } else if (told && !unit.opens) {
        const before: ToldAction = told
        told = goesOn(before, unit, text, acts > 0)
        if (told !== before) {
          found.push(told)
          acts++
        }
      } else if (
        plainly &&
        isBare(words) &&
        !crowdActs(words) &&
        !(this.plans && !DONE.test(words)) &&
        !introduces(text, unit) &&
        (index === 0 || subjectless || counts(unit, cited, words))
      ) {
        subjectless = true
        labelled = labelled ?? this.labelled(block, unit)
        const agencies = directed || others ? [] : (labelled ?? this.carried(block))
        const tells = agencies.length > 0 || counts(unit, cited, words) || (this.reports && isDefinite(words))
        if (!tells && (bare === null || unit.opens)) continue
        bare = { range: unit, quoted: unit.from, agencies }
        found.push(bare)
      } else if (plainly && unit.opens && crowdActs(words)) {
        others = true
        told = { range: unit, quoted: unit.from, agencies: [] }
        found.push(told)
      } else if (unit.opens) this.last = null
      directed ||= directsOthers(words)
    }
    if (text.endsWith(';')) this.unfinished = found.at(-1) ?? null
    return found
  }

  private acting(block: Block, unit: Range, words: string, subject: Subject): ToldAction | null {
    const proof = sliceOf(this.paper, block, { from: unit.from + subject.from, to: unit.from + subject.to })
    const leading = this.bodies.named(subject.name, proof)
    if (leading.length === 0) return null
    const does = words.slice(subject.does)
    const joining = /^phối hợp /u.test(does) ? this.joining(block, unit, does, subject) : []
    const own = this.bodies.isOwn(leading)
    this.last = { section: block.section, agencies: leading, own }
    const quoted = subject.from > CLOSE ? unit.from + subject.from : unit.from
    const itself = own && block.section < 0 && !subject.told
    const issues = itself && this.plans && ISSUES_ITSELF.test(does) ? 'issues' : null
    const reports = itself && /^báo cáo /u.test(does) ? 'reports' : issues
    const told = {
      range: unit,
      quoted,
      agencies: [...leading, ...joining],
      subject: unit.from + subject.from,
    }
    return reports ? { ...told, reports } : told
  }

  private joining(block: Block, unit: Range, does: string, subject: Subject): NamedBody[] {
    const from = unit.from + subject.does
    const folded = block.flow.folded.slice(from, from + does.length)
    const partners = joiningParties(does, folded)
    if (partners.length !== 1 || HOLDS_DEEDS.test(partners[0]!.name)) return []
    return partners.map(({ name, through, ...range }) => ({
      name,
      ...(through ? { through } : {}),
      ...sliceOf(this.paper, block, { from: from + range.from, to: from + range.to }),
    }))
  }

  /** `Chi cục Thú y: đã tổ chức …`: whom the label in front of the first clause names; null where it names nobody. */
  private labelled(block: Block, { from }: Range): NamedBody[] | null {
    const label = LABEL.exec(block.flow.text.slice(0, from))?.[1]
    if (!label || !(beginsParty(label) || /^(?:Chi hội|Chi đoàn) /u.test(label))) return null
    const bodies = this.bodies.named(label, sliceOf(this.paper, block, { from: 0, to: label.length }))
    return bodies.length > 0 ? bodies : null
  }

  /** Who acts in a sentence without a subject: the body of the heading, or the report's own where it acted last. */
  private carried(block: Block): NamedBody[] {
    const heading = this.bodies.ofSection(block.section)
    if (heading.length > 0) return heading
    return this.last?.own && this.last.section === block.section ? this.last.agencies : []
  }
}

/** `trạm y tế các xã phun hóa chất, diệt bọ gậy`: what was done stands behind the name, and nobody knows where it ends. */
const HOLDS_DEEDS = /(?<![Pp]hòng), (?!(?:thị xã|thành phố|xã|phường|thị trấn|ngành)(?!\p{L}))\p{Ll}/u

/** `Năm 2024, hội các cấp đạt nhiều kết quả, nổi bật là: tặng …`: not the body that reports. */
const ANOTHERS = /^[^.:;]{2,160} các cấp [^.;]{0,120}: /u
/** `gửi quy định trước ngày 31/01/2027`: agreed, not done. */
const DUE = /(?<!\p{L})(?:trước|chậm nhất|muộn nhất)(?: vào| là)? (?:ngày|tháng) \d/u

const LABEL = /^([^:;.]{3,110}): $/u

/** `gửi các sở, ban, ngành; UBND các huyện`: behind the semicolon stand more of them. */
const LISTS_BODIES = /(?<!\p{L})(?:gửi|tới|đến|cho|với|của|giao|yêu cầu|đề nghị|chỉ đạo) (?:các |\p{Lu})/u

/** A clause of a list of papers: `Công văn số 382/… chỉ đạo …`. */
const PAPER = new RegExp(
  `^(?:(?:Các|các|Những) )?(?:[Vv]ăn bản|${anyKindPrinted
    .split('|')
    .filter(name => name !== 'báo cáo')
    .map(name => name.charAt(0).toUpperCase() + name.slice(1))
    .join('|')}) `,
  'u',
)

/** `các Bộ: Quốc phòng, Công an đã …`: the names behind lack what they are. */
const NAMES_KIND = /(?<!\p{L})các (?:bộ|sở|ban|ngành|cơ quan|tập đoàn)(?: [^,;:.]{1,20})?: ?$/iu
const LONGEST_KIND = 40

/** `ban hành Kế hoạch … như sau`: the plan itself. */
const ISSUES_ITSELF = /^(?:ban hành|xây dựng) (?:kế hoạch|Kế hoạch)(?!\p{L}).* (?:như sau|sau)\W*$/u

/** `Thủ tướng đã kết luận như sau`: what stands below is what was said. */
const CONCLUDES = / (?:kết luận|có ý kiến|chỉ đạo)(?: [^,;.]{0,40})? như sau\W*$/iu

/** `giao “Các Bộ, cơ quan rà soát …”`: what quoted words order is not done. */
const ordersWithin = (words: string, at: number): boolean =>
  words.lastIndexOf('“', at) > words.lastIndexOf('”', at)

/** `Thủ tướng Chính phủ đã phê duyệt`: what, stands elsewhere. */
const NEEDING = wordList(`
  phê duyệt
  ban hành
  giao
  quyết định
  chỉ đạo
  yêu cầu
  công bố
  ký
  giải quyết
  thực hiện
  xử lý
  tiếp nhận
`)
const LACKS = new RegExp(` đã (?:${NEEDING.join('|')})\\W*$`, 'u')
const lacksObject = (words: string): boolean => LACKS.test(words)

/** `Sở Y tế kính đề nghị UBND tỉnh …`: what is asked by this paper is no act that it tells. */
const asksNow = (words: string, { told, from, does }: Subject): boolean =>
  !told && !/\d/.test(words.slice(0, from)) && (ASKS.test(words.slice(does)) || COMRADE_ASKS.test(words))
/** `Đồng chí đề nghị, các ban chuẩn bị …`: whoever is asked has not acted. */
const COMRADE_ASKS = /^Đồng chí(?: [^,;]{1,90})?,? (?:yêu cầu|lưu ý|giao|đề nghị|chỉ đạo)(?!\p{L})/u
const ASKS =
  /^(?:đề nghị|kiến nghị|đề xuất|kính |báo cáo [^,;]{2,80} (?:xem xét|cho ý kiến|quyết định)(?!\p{L}))/u

const AS_WELL = /^tiếp tục (?:triển khai|thực hiện) /u

/** A number, none that belongs to a name: `COVID-19`, `F0`, `5K`. */
const COUNT = /(?<![-\p{L}\d])\d[\d.,/]*(?![\p{L}\d])/u

/** Whether a clause counts something or names a paper. */
function counts(unit: Range, cited: readonly Cited[], words: string): boolean {
  return COUNT.test(words) || citesIn(cited, unit)
}
