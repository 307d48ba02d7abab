import { issuerNamed, issuerOfSign } from '../../../../schema/words/bodies'
import { foldedBodyHeads } from '../../../../schema/words/bodyHeads'
import { fold } from '../../../../schema/words/fold'
import { foldedPosts } from '../../../../schema/words/posts'
import { provinceAtEnd, provinceNamed, provinceWithRank } from '../../../../schema/words/provinces'
import { shortForms } from '../../../../schema/words/shortForms'
import type { DocumentHeader } from '../../entry'
import type { Flow } from '../../flow'
import { join, slice } from '../../flow'
import { ungluedSyllables } from '../../forms/gluedSyllables'
import { naturalCase } from '../../forms/naturalCase'
import { gathered } from '../../gathered'
import type { HeadPiece, Paper } from '../../outline/types'
import type { HeaderDate } from './date'
import { issuerLines } from './issuerLines'
import { jointIssuer } from './jointIssuer'
import type { HeaderNumber } from './number'
import { postInSentence, startsWithPost } from './signature'
import { speakerOf } from './speaker'

interface Printed {
  flow: Flow
  from: number
  to: number
}
export interface HeaderIssuer extends Printed {
  issuer: NonNullable<DocumentHeader['issuer']>
  /** Where the head breaks off: the symbol or the place that completes the name. */
  completedBy: Printed | null
  /** True where the head prints no body and the number's symbol tells it. */
  bySymbol?: true
}

/** Words that a body's name begins with; a line that begins with one begins a body, unless the one above is cut off. */
const BODY = new RegExp(`^(${foldedBodyHeads('head').join('|')}) `)
/** `TỜ KHAI`, folded like `TỔ …`. */
const NO_BODY = /^to (?:khai|trinh)(?![a-z])/
const CUT_OFF =
  /( va| ve| cua| phong,| -|,|quoc| uy)$|^(hoi dong tham phan|van phong|thu tuong|uy ban thuong vu)$/
/** `GIÁM ĐỐC⏎SỞ Y TẾ`, `TỔNG CỤC TRƯỞNG TỔNG⏎CỤC THUẾ`: a post without the body that it heads. */
const POST_ALONE = new RegExp(`^(?:${foldedPosts.join('|')})(?: (?:tong|chi|ban|hoi|van|thuong truc))?$`)
const PLACE = /^(tinh|thanh pho|huyen|quan|thi xa|phuong|xa|thi tran|tp)\b(?! uy(?![a-z]))/
/** One-syllable words that begin a body only together with a line break: `HỘI⏎ĐỒNG NHÂN DÂN`. */
const LONE = /^(hoi|uy|ban|bo|so|thuong truc)$/

/**
 * The body above the number, with the one above it as parent; where the head prints none, from the symbol or from the
 * paper's own words of who speaks.
 */
export function headerIssuer(
  paper: Paper,
  segments: readonly HeadPiece[],
  number: HeaderNumber | null,
  date: HeaderDate | null,
): HeaderIssuer | null {
  const printed = printedIssuer(segments, number, date)
  const speaker = printed ? null : speakerOf(paper)
  if (!speaker) return printed
  const { name, ...said } = speaker
  const province = isProvincial(name) ? provinceAtEnd(name) : null
  return { issuer: { name, parent: null, province }, ...said, completedBy: null }
}

function printedIssuer(
  segments: readonly HeadPiece[],
  number: HeaderNumber | null,
  date: HeaderDate | null,
): HeaderIssuer | null {
  const place = date?.place?.name ?? null
  const lines = issuerLines(segments)
  const bodies = withoutYouth(bodiesOf(gathered(lines, departmentApart)))
  if (bodies.length === 0) return bySymbol(number, place)
  const last = bodies[bodies.length - 1]!
  if (!number?.number && (!BODY.test(`${last.folded} `) || NO_BODY.test(last.folded))) return null
  const named = bodies.map(({ text }) => ungluedSyllables(text))
  const province = provinceOf([...named, ...speakers(segments, last)], place)
  const joint = jointIssuer(bodies, number)
  if (joint) {
    const flow = join(bodies)
    const own = isProvincial(joint) ? province : null
    const issuer = { name: joint, parent: null, province: own }
    return { issuer, flow, from: 0, to: flow.text.length, completedBy: null }
  }
  const printed = ofYouth(expand(nameOf(last, place)), lines)
  const whole = withSymbol(printed, number)
  const name = withProvince(whole, province)
  const above =
    bodies.length > 1 ? withProvince(expand(nameOf(bodies[bodies.length - 2]!, place)), province) : null
  const parent = above && lettersOf(above) !== lettersOf(name) ? above : null
  const own = isProvincial(`${name} ${parent ?? ''}`) ? province : null
  const department = departmentBelow(name, number)
  if (department) return { ...department, issuer: { ...department.issuer, province: own } }
  const issuer = { name, parent, province: own }
  const placed = name !== whole && date?.place ? { flow: date.flow, ...date.place } : null
  const completedBy = placed ?? (whole === printed ? null : number)
  return { issuer, flow: last, from: 0, to: last.text.length, completedBy }
}

/** The lines around the title that name the same body in full: `HỘI ĐỒNG NHÂN DÂN TỈNH PHÚ YÊN`, `CỦA HỘI ĐỒNG …`. */
function speakers(segments: readonly HeadPiece[], body: Flow): string[] {
  return segments
    .filter(({ role, flow }) =>
      role === 'authority'
        ? flow.folded.startsWith(`${body.folded} `)
        : role === 'title' && flow.folded.startsWith(`cua ${body.folded} `),
    )
    .map(({ flow }) => flow.text.replace(/^CỦA /u, '').replace(/,? KH[ÓO][ÁA] .*$/u, ''))
}

/** `UBND TỈNH AN GIANG / SỞ Y TẾ`: the committee and the department below it in one line. */
function departmentApart(line: Flow): Flow[] {
  const own = COMMITTEE.test(line.folded) ? DEPARTMENT.exec(line.text) : null
  return own ? [slice(line, 0, own.index), slice(line, own.index + own[0].length, line.length)] : [line]
}
const COMMITTEE = /^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp\.?|huyen|quan|thi xa) /
const DEPARTMENT = /(?: ?[/–-] ?| )(?=(?:SỞ|PHÒNG|CHI CỤC|BAN QUẢN LÝ|VĂN PHÒNG) \p{Lu})/u

function bodiesOf(lines: readonly Flow[]): Flow[] {
  const bodies: Flow[][] = []
  for (const line of lines) {
    const folded = fold(ungluedSyllables(line.text)).replace(/ ?-+$/, '')
    const current = bodies[bodies.length - 1]
    const before = current?.[current.length - 1]?.folded ?? ''
    const begins = BODY.test(`${folded} `) && !PLACE.test(folded) && !isCutOff(before)
    if (current && !begins) current.push(line)
    else bodies.push([line])
  }
  return onceEach(bodies.map(body => join(body)))
}

const isCutOff = (folded: string): boolean =>
  CUT_OFF.test(folded) || LONE.test(folded) || POST_ALONE.test(folded)

/** Beside its organ a paper of the Youth Union prints the Union's name where others have the motto. */
const YOUTH = /^doan (?:tncs|thanh nien cong san) ho chi minh$/

function withoutYouth(bodies: readonly Flow[]): readonly Flow[] {
  const organs = bodies.filter(({ folded }) => !YOUTH.test(folded))
  return organs.length > 0 ? organs : bodies
}

/** `BAN CHẤP HÀNH TRUNG ƯƠNG` beside the Union's name is not that of the Party. */
function ofYouth(name: string, lines: readonly Flow[]): string {
  const isOrgan = lines.some(({ folded }) => YOUTH.test(folded)) && !/doan(?![a-z])/.test(fold(name))
  return isOrgan ? `${name} Đoàn Thanh niên Cộng sản Hồ Chí Minh` : name
}

/** Parts of a gazette, which stand above the first head of each. */
const SECTION = /^(?:van ban (?:quy pham phap luat|phap luat khac|khac)|dieu uoc quoc te)$/

/** A gazette prints who issues once more above the head: the last is the head's own. */
function onceEach(bodies: readonly Flow[]): Flow[] {
  const letters = bodies.map(({ text }) => lettersOf(text))
  return bodies.filter(({ folded }, i) => !SECTION.test(folded) && letters.lastIndexOf(letters[i]!) === i)
}

/** The name as a sentence writes it; a province without marks (`THANH PHO HO CHI MINH`) as it is spelt. */
function nameOf(body: Flow, place: string | null): string {
  const words = ungluedSyllables(body.text.replace(/[\s-]+$/, '').replace(/\s+/g, ' '))
  const plain = words.replace(LETTERS_APART, '&').replace(AMPERSAND, ' và ').replace(GLUED_AND, ' VÀ')
  const name = startsWithPost(plain) ? postInSentence(plain, place) : naturalCase(plain, place)
  const rank = RANK.exec(fold(name))
  const province = rank ? provinceNamed(name.slice(rank.index)) : null
  const known = issuerNamed(name)
  if (known) return known
  return rank && province ? `${name.slice(0, rank.index)}${provinceWithRank(province)}` : name
}

/** `PHÒNG GD& ĐT`. */
const LETTERS_APART = /(?<=(?<!\p{L})[A-ZĐ]{2,5}) ?& ?(?=[A-ZĐ]{2,5}(?!\p{L}))/gu
/** `GIÁO DỤC & ĐÀO TẠO`, `VĂN HÓA&THÔNG TIN`; the sign of a short form stays: `GD&ĐT`. */
const AMPERSAND = / & |(?<=[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝẠ-ỹ]\p{L}*)&(?=\p{L})/gu
/** `GIÁO DỤCVÀ ĐÀO TẠO`: no syllable ends so. */
const GLUED_AND = /(?<=\p{L})VÀ(?!\p{L})/gu

const lettersOf = (name: string): string => fold(name).replaceAll(/[^a-z]/g, '')

/** A head that breaks off, `BỘ THÔNG TIN VÀ`, is completed from the symbol. */
function withSymbol(name: string, number: HeaderNumber | null): string {
  const known = number?.parsed?.issuer ? issuerOfSign(number.parsed.issuer) : null
  if (!known || fold(known) === fold(name)) return name
  const same = lettersOf(known) === lettersOf(name)
  return same || (fold(known).startsWith(fold(name)) && known.length > name.length) ? known : name
}

/** A bare `ỦY BAN NHÂN DÂN` is that of the province, `ỦY BAN NHÂN DÂN THÀNH PHỐ` where that is a city. */
function withProvince(name: string, province: string | null): string {
  const [, body, rank] = BARE.exec(fold(name)) ?? []
  if (!body || !province) return name
  const whole = provinceWithRank(province)
  if (rank && !fold(whole).startsWith(`${rank} `)) return name
  return `${name.slice(0, body.length)} ${whole}`
}
const BARE = /^(uy ban nhan dan|hoi dong nhan dan)(?: (tinh|thanh pho))?$/

function expand(name: string): string {
  const whole = name
    .replace(/^UBND /i, 'Ủy ban nhân dân ')
    .replace(/^HĐND /i, 'Hội đồng nhân dân ')
    .replace(FRONT, 'Ủy ban Mặt trận Tổ quốc Việt Nam ')
  const [, head, field] = SHORT.exec(whole) ?? []
  if (!head || !field) return whole
  const office = shortForms.find(({ short }) => short.includes(`${head} ${field}`))?.words
  const words = shortForms.find(({ short }) => short.some(form => sameLetters(form, field)))?.words
  return office ?? (words ? `${head} ${words}` : whole)
}
/** `Sở GD&ĐT`, `Phòng LĐ-TB&XH`: the field by its letters alone. */
const sameLetters = (form: string, field: string): boolean =>
  form.replaceAll(/[&-]/g, '') === field.replaceAll(/[&-]/g, '')
const FRONT = /^UBMTTQ(?: (?:Việt Nam|VN))? /i
const SHORT = /^(Sở|Phòng|Bộ|Chi cục) (\p{Lu}[\p{Lu}&-]+)$/u

/** No head of issuer at all: the symbol names the body, the place its province. */
function bySymbol(number: HeaderNumber | null, place: string | null): HeaderIssuer | null {
  const sign = number?.parsed?.issuer
  const known = sign ? issuerOfSign(sign) : null
  if (!number || !known) return null
  const province = place ? provinceNamed(place) : null
  const local = isProvincial(known)
  const name = withProvince(known, province)
  const parent =
    local && /^so /.test(fold(known)) && province ? `Ủy ban nhân dân ${provinceWithRank(province)}` : null
  return {
    issuer: { name, parent, province: local ? province : null },
    flow: number.flow,
    from: number.from,
    to: number.to,
    completedBy: null,
    bySymbol: true,
  }
}

/** `UBND TỈNH …` over `Số: 15/STTTT-BCVT`: the line of the department is lost, its sign is not. */
function departmentBelow(name: string, number: HeaderNumber | null): HeaderIssuer | null {
  const sign = number?.parsed?.issuer
  const known = sign ? issuerOfSign(sign) : null
  if (!number || !known?.startsWith('Sở ') || !/^uy ban nhan dan /.test(fold(name))) return null
  const { flow, from, to } = number
  const issuer = { name: known, parent: name, province: null }
  return { issuer, flow, from, to, completedBy: null, bySymbol: true }
}

function isProvincial(names: string): boolean {
  const folded = fold(names)
  return /\bso |uy ban nhan dan|hoi dong nhan dan|tinh uy|thanh uy| tinh | thanh pho |ubnd|huyen uy/.test(
    `${folded} `,
  )
}

/** The province that the bodies name, else the one where the paper is signed. */
function provinceOf(bodies: readonly string[], place: string | null): string | null {
  for (const body of bodies) {
    const at = RANK.exec(fold(body))
    const ends = provinceAtEnd(body)
    if (!at && ends) return ends
    if (!at) continue
    const words = body.replace(/\s+/g, ' ').slice(at.index).split(' ')
    for (let count = Math.min(6, words.length); count >= 2; count--) {
      const named = provinceNamed(words.slice(0, count).join(' '))
      if (named) return named
    }
  }
  return place ? provinceNamed(place) : null
}
/** Behind `Tỉnh ủy` the name of the province ends the body's. */
const RANK = /\b(tinh|thanh pho|tp\.?) (?!uy )[a-z]/
