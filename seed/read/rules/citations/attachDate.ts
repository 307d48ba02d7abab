import { isUpper } from '../../../../schema/words/charClasses'
import { anyKindName } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import { indexWithin } from '../../forms/indexWithin'
import { type IssueDate, issueDateAt } from './issueDate'
import type { Mention } from './mention'
import type { NumberToken } from './numberTokens'
import { issuingBody, type Organ, organAt } from './organ'
import { TITLE_WORDS } from './title'

const LEAD_TO_DATE_WORDS = wordList(`
  cung
  ban hanh
  ky
  ky ban hanh
  thong qua
`)
const LEAD_TO_DATE = new RegExp(
  [
    '^ ?[,(]? ?(?:(?:da )?duoc quoc hoi (?:khoa [ivx]+ )?thong qua |',
    `(?:duoc |da )?(?:${LEAD_TO_DATE_WORDS.join('|')}) (?:vao )?)?`,
  ].join(''),
)
const LEAD_TO_ORGAN = /^ ?[,(]? ?(?:do|cua) /
const FARTHEST_TITLE = 420
/** ` 15/8`, ` 2019`: no day, year or body is shorter. */
const SHORTEST_BEHIND = 4
const NOT_ISSUED = /(?:tu|den|truoc|sau|het|ke|luc|vao) $/
const TITLE_BEGINS = new RegExp(`^ ?(?:ve |v/v |${TITLE_WORDS.join('|')})`)

/** Gives every mention the date and the body that stand behind its number, before or behind each other. */
export function attachBehind(text: string, folded: string, mentions: Mention[]): void {
  for (const [i, one] of mentions.entries()) {
    const bound = mentions[i + 1]?.from ?? text.length
    if (bound - one.to < SHORTEST_BEHIND) continue
    const date = dateBehind(folded, one.to, bound)
    if (date) takeDate(one, date)
    else if (one.kind === 'LAW') takeBareYear(folded, one)
    const organ = organBehind(text, folded, one.attachedTo, bound)
    if (organ) {
      takeIssuer(one, organ)
      one.attachedTo = organ.to
    }
    const repeated = dateBehind(folded, one.attachedTo, bound)
    if (repeated && (!one.issued || one.issued === repeated.edtf)) takeDate(one, repeated)
    if (!one.issued) takeLateDate(text, folded, one, bound)
  }
  shareBack(folded, mentions)
}

function takeIssuer(one: Mention, organ: Organ): void {
  one.issuer = issuingBody(organ.name)
  one.issuerAt = { from: organ.from, to: organ.to }
}

function takeDate(one: Mention, date: IssueDate): void {
  one.issued = date.edtf
  one.issuedAt = { from: date.from, to: date.to }
  one.attachedTo = date.to
}

/** `Luật Giáo dục 2019`. */
function takeBareYear(folded: string, one: Mention): void {
  const year = /^ ((?:19|20)\d\d)(?![\d/-])/.exec(folded.slice(one.to, one.to + 6))?.[1]
  if (year && one.name) takeDate(one, { from: one.to + 1, to: one.to + 5, edtf: year })
}

function dateBehind(folded: string, at: number, bound: number): IssueDate | null {
  const lead = LEAD_TO_DATE.exec(folded.slice(at, at + 60))![0]
  const date = issueDateAt(folded, at + lead.length)
  if (!date || date.to > bound) return null
  const glued = lead === '' && folded.charCodeAt(at) !== 0x20 && !folded.startsWith('ngay ', at)
  return glued ? null : date
}

function organBehind(text: string, folded: string, at: number, bound: number): Organ | null {
  const lead = LEAD_TO_ORGAN.exec(folded.slice(at, at + 12))
  if (!lead) return null
  const organ = organAt(text, folded, at + lead[0].length)
  if (!organ || organ.to > bound) return null
  return lead[0].includes(',') && SAID_ELSEWHERE.test(folded.slice(organ.to, organ.to + 40)) ? null : organ
}
/** `…, của Ban Bí thư tại văn bản số …`: the body of the paper that follows. */
const SAID_ELSEWHERE = new RegExp(`^ tai (?:cac )?(?:van ban|so|${anyKindName}) `)

/** `… số 30/2020/NĐ-CP về công tác văn thư ngày 05/3/2020 của Chính phủ`: the date behind the title. */
function takeLateDate(text: string, folded: string, one: Mention, bound: number): void {
  const reach = Math.min(bound, one.attachedTo + FARTHEST_TITLE)
  if (!TITLE_BEGINS.test(folded.slice(one.attachedTo, one.attachedTo + 14))) return
  for (
    let at = indexWithin(folded, 'ngay ', one.attachedTo, reach);
    at >= 0;
    at = indexWithin(folded, 'ngay ', at + 4, reach)
  ) {
    if (/[;.] /.test(folded.slice(one.attachedTo, at))) return
    const date = issueDateAt(folded, at)
    if (!date || NOT_ISSUED.test(folded.slice(Math.max(0, at - 6), at))) continue
    const organ = organBehind(text, folded, date.to, bound)
    if (!organ) continue
    one.issued = date.edtf
    one.issuedAt = { from: at, to: date.to }
    one.titleTo = at
    if (!one.issuer) takeIssuer(one, organ)
    return
  }
}

/** One date, and one issuer, for the numbers of a list: `các Quyết định số: 1743/…, 1744/… ngày 31/12/2024 của …`. */
function shareBack(folded: string, mentions: Mention[]): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const one = mentions[i]!
    const next = mentions[i + 1]!
    const between = folded.slice(one.attachedTo, next.from)
    if (!one.token || between.length > 12 || !LIST_GLUE.test(between)) continue
    if (next.item && !one.issued && isShared(folded, next)) {
      Object.assign(one, { issued: next.issued, issuedAt: next.issuedAt })
    }
    if (one.token.symbol !== next.token?.symbol) continue
    if (!one.issuer) Object.assign(one, { issuer: next.issuer, issuerAt: next.issuerAt })
    if (next.item && !one.issued && one.attachedTo === one.to && ofYear(one.token, next.issued)) {
      Object.assign(one, { issued: next.issued, issuedAt: next.issuedAt })
    }
  }
}

/** `số 12/QĐ-UBND, số 13/QĐ-STC cùng ngày 03/2/2020`: the day of them all. */
function isShared(folded: string, { issuedAt }: Mention): boolean {
  return (
    issuedAt !== null && /cung (?:ngay )?$/.test(folded.slice(Math.max(0, issuedAt.from - 10), issuedAt.from))
  )
}

const LIST_GLUE = /^ ?(?:,|va|, va|&)? ?(?:so:? ?)?$/

/** A number that prints its year takes no day of another. */
function ofYear({ year }: NumberToken, issued: string | null): boolean {
  return !year || issued === null || issued.startsWith(String(year))
}

const ACT = /(?<![a-z])(?:ban hanh|co|phe duyet|gui|ra|phat hanh|cong bo|ky)(?![a-z])/
const FARTHEST_DATE = 260
const OF_A_STRETCH = /(?:tu|den|truoc|sau|het|ke|luc) $/
/** Several bodies together are named in small letters: `liên Bộ Tài chính - Công Thương`. */
const WHO_ISSUED = /^,? (lien (?:bo|so|nganh) )?(?=[a-z])/
/** No abbreviation of a city: `Cục Thuế TP. Hà Nội`. */
const SENTENCE_ENDS = /[;"]|(?<! tp)\. /

/** `Ngày 09/02/2021 Sở đã ban hành công văn số …`, `ngày 28/10/2021, Bộ trưởng … có văn bản số …`. */
export function attachBefore(text: string, folded: string, mentions: Mention[]): void {
  let floor = 0
  let before: Mention | null = null
  for (const one of mentions) {
    const begin = Math.max(floor, one.from - FARTHEST_DATE)
    const lead = folded.slice(begin, one.from)
    floor = one.attachedTo
    const organ = one.issuer ? null : organBefore(text, folded, begin, one.from)
    if (organ) takeIssuer(one, organ)
    else if (!one.issuer) takeListIssuer(one, before)
    before = one
    if (one.issued || one.kind === 'LAW') continue
    const at = lead.lastIndexOf('ngay ')
    const date = at >= 0 ? issueDateAt(folded, begin + at) : null
    if (
      !date ||
      date.edtf.length < 10 ||
      OF_A_STRETCH.test(folded.slice(Math.max(0, begin + at - 6), begin + at))
    )
      continue
    const between = folded.slice(date.to, one.from)
    const who = WHO_ISSUED.exec(between)
    if (!who || !ACT.test(between) || SENTENCE_ENDS.test(between)) continue
    if (!who[1] && !isUpper(text.charCodeAt(date.to + who[0].length))) continue
    one.issued = date.edtf
    one.issuedAt = { from: date.from, to: date.to }
  }
}

/** `các Công văn của Bộ Tài chính số …, số …`: an item of the same symbol comes from the same body. */
function takeListIssuer(one: Mention, before: Mention | null): void {
  const office = one.token?.groups[0]
  if (!one.item || !office || before?.token?.groups[0] !== office) return
  Object.assign(one, { issuer: before.issuer, issuerAt: before.issuerAt })
}

const AT = /(?:cua|do) [^,;.]{2,90} tai (?:noi dung )?(?:cac )?(?:so )?$/
/** Last words before a paper that follow the name of its body. */
const LEADS_FROM_BODY = /(?:(?<![a-z])(?:tai|dung|cac|so|hanh|co|duyet|ra)|:) ?:? ?(?:so )?$/
const OF = / cua [^,;.]{2,90}(?: so|:)(?: ?: ?| )?(?:so )?$/
const ISSUED = / (?:da |vua )?(?:ky )?(?:ban hanh|co|phe duyet|ra)(?: cac)? (?:so )?$/

/** `theo đề nghị của Bộ Y tế tại Công văn số …`, `Bộ Y tế đã ban hành Quyết định số …`. */
function organBefore(text: string, folded: string, begin: number, end: number): Organ | null {
  if (!LEADS_FROM_BODY.test(folded.slice(Math.max(begin, end - 16), end))) return null
  const from = Math.max(begin, end - 120)
  const lead = folded.slice(from, end)
  const at = AT.exec(lead)
  if (at) {
    const start = lead.lastIndexOf(' cua ', lead.lastIndexOf(' tai ')) + 5
    const organ = start >= 5 ? organAt(text, folded, from + start) : null
    if (organ && organ.to <= from + lead.lastIndexOf(' tai ')) return organ
  }
  const of = OF.exec(lead)
  if (of) {
    const organ = organAt(text, folded, from + lead.lastIndexOf(' cua ') + 5)
    if (organ && /^ ?(?:so|:)/.test(folded.slice(organ.to, end))) return organ
  }
  const issued = ISSUED.exec(lead)
  return issued ? organEndingAt(text, folded, from, from + issued.index) : null
}

/** The longest body's name that ends exactly at `end`. */
function organEndingAt(text: string, folded: string, from: number, end: number): Organ | null {
  for (let at = from; at < end; at++) {
    if (!isUpper(text.charCodeAt(at)) || (at > 0 && folded.charCodeAt(at - 1) !== 0x20)) continue
    const organ = organAt(text, folded, at)
    if (organ && organ.to === end) return organ
  }
  return null
}
