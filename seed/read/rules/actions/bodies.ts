import { capitalBodyHeads } from '../../../../schema/words/bodyHeads'
import { familyNames } from '../../../../schema/words/familyNames'
import { fold } from '../../../../schema/words/fold'
import type { DocumentHeader, NamedBody, Slice } from '../../entry'
import type { Paper } from '../../outline/types'
import { actionBehind } from '../tasks/actions'
import { knownNameEnd } from '../tasks/knownName'
import { beginsParty, partiesOf } from '../tasks/parties'
import { bodyOf } from '../tasks/posts'
import { isSmallPlace } from './placeActing'
import { SUBJECT_HEADS, UNIT_OF_BODY, withThoseAboveAll } from './subjectWords'

/** A body's first word alone: what stands in the paper before tells which. */
const SHORT = capitalBodyHeads('alone')
const BARE = new RegExp(`^(?:${SHORT.join('|')})$`, 'u')
/** A class without what tells which: the paper told it before. */
const CLASS = /^các (?:doanh nghiệp|đơn vị|cơ quan|tổ chức|trường|bệnh viện)(?!\p{L})/iu
const COUNT = /^(?:(?:hơn |gần |trên )?\d[\d./]*|(?:[Cc]ả )?(?:[Hh]ai|[Bb]a|[Bb]ốn)(?= \p{Ll})) /u
const HEAD = new RegExp(`^(?:${SUBJECT_HEADS.join('|')})(?!\\p{L})`, 'u')
const LONGEST_HEADING = 60
const LONGEST = 110
/** Names that hold verbs of their own. */
const NAMED_BY_VERBS =
  /^(?:[Bb]áo, tạp chí|Tổng đài|Hệ thống|Trung tâm|Tổ|Cổng|các cơ quan báo chí)(?!\p{L})/u
/** A meeting speaks for the body that meets. */
const MEETING = /^Hội nghị lần thứ \p{L}+ (?=\p{Lu})/u
const ONE_WORD = /^(?:Facebook|Google|Tik[Tt]ok|YouTube|Zalo|Viettel|VNPT|Mobifone|VinaPhone|[Bb]áo chí)$/u
const ENDS = / (?:tại|để|vì|khi|với|nhằm|có|tặng|gửi|đồng hành|đặc biệt)(?!\p{L})/u

/** The bodies that a paper names, and which of them a short name means. */
export class Bodies {
  private readonly known: string[] = []
  /** Classes by what they begin with: `các doanh nghiệp`. */
  private readonly classes = new Map<string, Map<string, string>>()

  constructor(
    private readonly paper: Paper,
    private readonly header: DocumentHeader,
  ) {}

  /** The bodies of a subject; none where a short name says not which. */
  named(subject: string, proof: Slice): NamedBody[] {
    const names = partiesOf(
      ofItsBody(withThoseAboveAll(subject.replace(ALSO_HEADS, '').replace(/[,\s]+$/u, ''))),
    )
    const bodies = new Set(names.map(name => this.whole(name.replace(COUNT, 'các '))))
    bodies.delete(null)
    return [...bodies].map(name => ({ name: name!, ...proof }))
  }

  /** Whether these are the body whose paper it is. */
  isOwn(bodies: readonly NamedBody[]): boolean {
    const own = this.header.issuer?.name
    if (own === undefined) return false
    const issuer = own.toLowerCase()
    const whole = bodies.map(({ name }) => ({ name: name.replace(/^UBND /u, 'Ủy ban nhân dân ') }))
    return whole.some(
      ({ name }) =>
        issuer.startsWith(name.toLowerCase()) ||
        name.startsWith(own) ||
        isShortFor(name.toLowerCase(), issuer),
    )
  }

  /** The whole name that a short one means; itself where it is none or nothing tells. */
  meant(name: string): string {
    return BARE.test(name) ? (this.whole(name) ?? name) : name
  }

  /** The body that a section is about by its heading: `3.2. Hệ thống thông tin cơ sở`. */
  ofSection(section: number): NamedBody[] {
    const heading = this.paper.body.find(block => block.section === section && block.kind === 'heading')
    const text = heading?.flow.text ?? ''
    if (!heading || text.length > LONGEST_HEADING || / đã /.test(text)) return []
    if (!beginsParty(text) && !HEAD.test(text)) return []
    const { locator, start, end } = heading
    return [{ name: text, locator, start, end, quote: this.paper.text.slice(start, end) }]
  }

  /** `Các doanh nghiệp đã …` behind `các doanh nghiệp viễn thông`: the only such class that was told; else nobody knows. */
  private classNamed(short: string): string | null {
    const told = this.classes.get(short.toLowerCase())
    return told?.size === 1 ? [...told.values()][0]! : null
  }

  private remember(name: string): void {
    this.known.push(name)
    const short = CLASS.exec(name)?.[0].toLowerCase()
    if (!short || short === name.toLowerCase()) return
    const told = this.classes.get(short) ?? new Map<string, string>()
    this.classes.set(short, told.set(name.toLowerCase(), name))
  }

  private whole(printed: string): string | null {
    const body = bodyOf(printed)
    const name = cleaned(body === printed ? body : withoutPerson(body))
    if (name === null) return null
    if (CLASS.exec(name)?.[0] === name) return this.classNamed(name) ?? name
    if (!BARE.test(name)) {
      this.remember(name)
      return name
    }
    const own = this.header.issuer?.name
    if (own?.startsWith(`${LONG_FORMS[name] ?? name} `)) return own
    return this.known.findLast(one => one.startsWith(`${name} `)) ?? this.titled(name)
  }

  /** The only body of such a first word that the title names: `… tại Sở Thông tin và Truyền thông`. */
  private titled(short: string): string | null {
    const title = this.header.title ?? ''
    const at = title.indexOf(`${short} `)
    if (at < 0 || title.indexOf(`${short} `, at + 1) >= 0) return null
    const words = `${title.slice(at).replace(TITLE_ENDS, '')} nêu`
    const end = knownNameEnd(words)
    return end > 0 ? words.slice(0, end) : null
  }
}

/** `chi cục dân số - khhgđ` of `chi cục dân số - kế hoạch hóa gia đình`: the last word is the initials of the rest. */
function isShortFor(name: string, whole: string): boolean {
  const at = name.lastIndexOf(' ') + 1
  const initials = name.slice(at)
  if (at === 0 || initials.length < FEWEST_INITIALS || !whole.startsWith(name.slice(0, at))) return false
  const rest = whole.slice(at).match(/[\p{L}\d]+/gu) ?? []
  return rest.length >= initials.length && [...initials].every((letter, i) => rest[i]!.startsWith(letter))
}
const FEWEST_INITIALS = 3

/** How an issuer is named whose short form a sentence uses. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  HĐND: 'Hội đồng nhân dân',
  UBND: 'Ủy ban nhân dân',
}
const TITLE_ENDS = /[,;:.(].*$| (?:năm|tháng|quý|từ|giai đoạn|trong) .*$/u

/** `Tiểu ban An toàn, Ban Chỉ đạo tỉnh`: one body and whose it is. */
const ofItsBody = (names: string): string => UNIT_OF_BODY.exec(names)?.[1] ?? names

/** `Thủ tướng Chính phủ - Trưởng Ban Chỉ đạo`: another post of the same. */
const BESIDES = / [-–] (?:Phó |Tổ )?(?:Trưởng|Chủ tịch|Ủy viên|Uỷ viên|Chủ nhiệm)(?!\p{L}).*$/u
/** `Thủ tướng Chính phủ Phạm Minh Chính, Trưởng Ban chỉ đạo Quốc gia`: the same person. */
const ALSO_HEADS =
  /, (?:Phó )?(?:Trưởng [Bb]an|Tổ trưởng [Tt]ổ) (?:[Cc]hỉ đạo|[Cc]hỉ huy|[Cc]ông tác)(?!\p{L}).*$/u
/** The name of who holds the office. */
const PREMIER = /^((?:Phó )?Thủ tướng)(?: Chính phủ)?(?: \p{Lu}\p{L}*){0,5}$/u

/** `Phó Bí thư Thường trực Tỉnh ủy Đỗ Xuân Nam`: the body of the post, not whose post it is. */
function withoutPerson(body: string | null): string | null {
  const person = body && HOLDER.exec(body)
  if (!person || !familyNames.has(fold(person[1]!))) return body
  return body.slice(0, person.index)
}
const HOLDER = /(?<=ủy|[Uu][Bb][Nn][Dd] (?:tỉnh|huyện|xã|thành phố)) (\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*){1,4}$/u

/** A name without what is said of it; null where none is left. */
function cleaned(printed: string | null): string | null {
  const name = printed?.replace(MEETING, '').replace(BESIDES, '').replace(PREMIER, '$1 Chính phủ') ?? null
  if (name === null) return null
  const stops = [name.search(ENDS), NAMED_BY_VERBS.test(name) ? -1 : actionBehind(name)].filter(at => at > 0)
  const short = (stops.length > 0 ? name.slice(0, Math.min(...stops)) : name).replace(/[\s,]+$/u, '')
  if (
    short.length > LONGEST ||
    (!short.includes(' ') && !BARE.test(short) && !ONE_WORD.test(short)) ||
    (!beginsParty(short) && !HEAD.test(short) && !BARE.test(short) && !isSmallPlace(short))
  )
    return null
  return short
}
