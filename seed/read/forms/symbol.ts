import { isIssuerSign, PARTY_CENTRE } from '../../../schema/words/bodies'
import { isDigit, isHyphen, isLower, isSpace, isUpper, isWord } from '../../../schema/words/charClasses'
import { isLikeLatin, withLatin, withTrueD } from '../../../schema/words/chars'
import { kindOfSign } from '../../../schema/words/kindsByWords'
import type { DocumentKind } from '../entry'

/** A number and symbol as papers print it, taken apart. */
export interface NumberSymbol {
  /** Whole and normalised: no spaces, digits as printed, `TTG` as `TTg`: `05/CT-TTg`, `72/2024/QĐ-UBND`, `37-CT/TW`; starts with `/` where blank. */
  number: string
  /** Behind digits and year: `CT-TTg`, `QH15`; for the Party's order `CT/TW`. */
  symbol: string
  /** As printed, with a letter where one follows (`1249a`); empty where the paper leaves them blank. */
  digits: string
  /** Year that is part of the number (`72/2024/QĐ-UBND`). */
  year: number | null
  groups: string[]
  /** `37-CT/TW`: the Party's order, type before the stroke. */
  party: boolean
  /** What its sign says; null where it has none of its own (`202/BTTTT-KHTC`, `31/2024/QH15`). */
  kind: DocumentKind | null
  /** Group that stands for the issuer: `TTg`, `UBND`, `BTTTT`, `TW`. */
  issuer: string | null
  /** Place behind its last unit. */
  end: number
}

const STROKE = 0x2f
const AMPERSAND = 0x26
const DOT = 0x2e
const LONGEST = 40
const MAX_GROUPS = 6
/** Signs with small letters, by their capitals: upper-cased titles print `15/CT-TTG`. */
const MIXED = new Map(
  ['TTg', 'TTr', 'CTr', 'QyĐ', 'TrS', 'CTrPH'].map(sign => [sign.toUpperCase(), sign] as const),
)

/** The number and symbol whose digits (or, when they are blank, whose stroke) stand at `at`; null where none does. */
export function symbolAt(text: string, at: number): NumberSymbol | null {
  const digitsEnd = digitsFrom(text, at)
  const digits = text.slice(at, digitsEnd)
  let i = spaces(text, digitsEnd, 4)
  if (digits && (isHyphen(text.charCodeAt(i)) || isDottedSign(text, digitsEnd)))
    return partySymbol(text, digits, i)
  if (text.charCodeAt(i) !== STROKE) return null
  i = spaces(text, i + 1, 2)
  const year = digits || isDigit(text.charCodeAt(i)) ? yearAt(text, i) : null
  if (year !== null) {
    i = spaces(text, i + 4, 2)
    if (text.charCodeAt(i) === STROKE) i = spaces(text, i + 1, 2)
    else if (!isUpper(text.charCodeAt(i))) return null
  }
  const groups: string[] = []
  const end = groupsFrom(text, i, groups)
  if (groups.length === 0 || !isEnd(text, end)) return null
  return describe(digits, year, groups, end)
}

/** `12.QĐ/TU`: a dot printed for the Party's hyphen. */
function isDottedSign(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== DOT) return false
  DOTTED.lastIndex = at
  const sign = DOTTED.exec(text)?.[1]
  return sign !== undefined && kindOfSign(sign) !== null
}
const DOTTED = /\.([A-ZĐ][A-Za-zĐ]{1,3})\/[A-ZĐ]{2}/uy

function partySymbol(text: string, digits: string, dash: number): NumberSymbol | null {
  const before: string[] = []
  const first = groupsFrom(text, spaces(text, dash + 1, 2), before)
  if (before.length === 0) return null
  const parts = [before]
  let end = first
  for (let at = spaces(text, first, 1); text.charCodeAt(at) === STROKE && parts.length < 3; at = end) {
    const groups: string[] = []
    const stop = groupsFrom(text, spaces(text, at + 1, 1), groups)
    if (groups.length === 0) break
    parts.push(groups)
    end = stop
  }
  if (parts.length === 1 && !(before.length === 1 && OLD_ORGANS.has(before[0]!)) && !isPartyPair(before))
    return null
  return isEnd(text, end) ? describeParty(digits, parts, end) : null
}

/** `37-CT/TW`, and the order of the 1980s that puts who issues before what: `15-BTC/TT`, `01-TANDTC-VKSNDTC/TTLT`. */
function describeParty(digits: string, parts: string[][], end: number): NumberSymbol {
  const groups = parts.flat()
  const symbol = parts.map(part => part.join('-')).join('/')
  const named = parts[1]?.[0] ? kindOfSign(parts[1][0]) : null
  const issuerFirst = named !== null && (kindOfSign(groups[0]!) === null || NORMATIVE.has(parts[1]![0]!))
  const { kind, issuer } = issuerFirst
    ? { kind: named.kind, issuer: groups[0]! }
    : meaning(groups, null, true)
  return { number: `${digits}-${symbol}`, symbol, digits, year: null, groups, party: true, kind, issuer, end }
}
const NORMATIVE = new Set(['QĐ', 'TT', 'NĐ', 'NQ', 'CT'])
/** Issuers of the order `169-CP`, `201-CP`, used before the sign became usual. */
const OLD_ORGANS = new Set(['CP', 'TTg', 'HĐBT', 'HĐCP', 'CT'])

/** `1691-TB-TU`: the Party's order with a hyphen for the stroke. */
const isPartyPair = ([sign = '', organ, ...more]: readonly string[]): boolean =>
  (organ === 'TU' || organ === PARTY_CENTRE) && more.length === 0 && kindOfSign(sign) !== null

/** Figures at `at`, with a letter that belongs to them (`1249a`). */
function digitsFrom(text: string, at: number): number {
  let i = at
  while (i - at < 7 && isDigit(text.charCodeAt(i))) i++
  if (i > at && text.charCodeAt(i) === DOT) i += SERIAL.exec(text.slice(i, i + 9))?.[1]?.length ?? 0
  const letter = text.charCodeAt(i)
  if (i > at && letter >= 0x61 && letter <= 0x64 && text.charCodeAt(i + 1) === STROKE) i++
  return i
}

/** `66.4/2025/NQ-CP`: one of a series. */
const SERIAL = /^(\.\d{1,2})\/\d{4}\//

function yearAt(text: string, at: number): number | null {
  for (let i = at; i < at + 4; i++) if (!isDigit(text.charCodeAt(i))) return null
  if (isDigit(text.charCodeAt(at + 4))) return null
  const year = Number(text.slice(at, at + 4))
  return year >= 1945 && year <= 2099 ? year : null
}

function groupsFrom(text: string, at: number, groups: string[]): number {
  let end = at
  let from = at
  while (groups.length < MAX_GROUPS) {
    const stop = groupEnd(text, from)
    if (stop === from || stop - at > LONGEST) break
    const group = normal(text.slice(from, stop))
    TERM.lastIndex = stop
    const term =
      isLegislature(group) && !isDigit(text.charCodeAt(stop - 1)) ? TERM.exec(text)?.[0] : undefined
    groups.push(group + (term?.trim() ?? ''))
    if (term) return stop + term.length
    end = stop
    const dash = spaces(text, stop, groups.length === 1 ? 2 : 1)
    if (!isHyphen(text.charCodeAt(dash))) break
    UNIT_NUMBER.lastIndex = dash + 1
    const unit = UNIT_NUMBER.exec(text)?.[0]
    if (unit) {
      groups.push(unit)
      return dash + 1 + unit.length
    }
    from = spaces(text, dash + 1, groups.length === 1 ? 2 : 1)
    if (from - stop > 1 && !(groups.length === 1 ? isAbbreviation(text, from) : endsSymbol(text, from))) break
  }
  return end
}

/** `01/CV-01 ngày …`: a unit that has a number for its name; `36/HC-2010 ngày …`: the year at the end. */
const UNIT_NUMBER = /(?:\d{1,3}|(?:19|20)\d\d)(?=,?\s(?:ngày|của)\s)/y
/** `16/2004/PL-UBTVQH 11 ngày …`: the term of the assembly, set apart. */
const TERM = /\s\d{1,2}(?=,?\s(?:ngày|của)\s|[;,)])/y

/** End of one group: capitals, figures, `&`, and the few small letters that signs have (`TTg`, `BCĐ389QNg`). */
function groupEnd(text: string, at: number): number {
  if (!isCapital(text.charCodeAt(at))) return at
  let small = 0
  let i = at
  while (i - at < 24) {
    const code = text.charCodeAt(i)
    if (isGluedDay(text, i)) return small > 0 && !isSign(text.slice(at, i)) ? at : i
    if (isLower(code)) {
      if (++small > 2 || code >= 0x80) break
    } else if (
      code === DOT
        ? !endsSymbol(text, i + 1)
        : !isBeforeDot(text, i) && !isCapital(code) && !isDigit(code) && !isJoined(text, code, i)
    )
      break
    i++
  }
  if (!isLower(text.charCodeAt(i))) return small > 0 && !isSign(text.slice(at, i)) ? at : i
  return at
}

/** `1033/PTM-SMEngày 15 tháng 4`. */
function isGluedDay(text: string, at: number): boolean {
  return text.startsWith('ngày ', at) && isDigit(text.charCodeAt(at + 5))
}

/** Capitals, and behind them what follows a number: `318/TTr-SXD.QH ngày …`, `31/TTr.SNN-KL của …`, `45/UBND-KT.1 ngày …`. */
function endsSymbol(text: string, at: number): boolean {
  ENDING.lastIndex = at
  return ENDING.test(text)
}
const ENDING_GROUP = '[A-ZĐ](?:[A-ZĐ]{1,14}\\d{0,6}|\\d{1,6})'
const ENDING = new RegExp(
  [
    `(?:${ENDING_GROUP}(?: ?- ?${ENDING_GROUP}){0,3}(?=\\s(?:ngày|của)|[;,)\\n]|\\.?$)`,
    '|[IVX]{1,4}(?=\\s(?:ngày|của)\\s|[;,)\\n]|\\.?$)',
    '|\\d{1,2}(?=\\s(?:ngày|của)\\s))',
  ].join(''),
  'uy',
)

/** `06/TT .HĐND ngày …`: a blank before a dot of the symbol. */
function isBeforeDot(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) && text.charCodeAt(at + 1) === DOT && endsSymbol(text, at + 2)
}

/** `BNN&PTNT`, `KH &ĐT`, `QLN& TTBĐS`. */
function isJoined(text: string, code: number, at: number): boolean {
  const sign = isSpace(code) ? (text.charCodeAt(at - 1) === AMPERSAND ? at - 1 : at + 1) : at
  const next = isSpace(text.charCodeAt(sign + 1)) ? sign + 2 : sign + 1
  return text.charCodeAt(sign) === AMPERSAND && isUpper(text.charCodeAt(next))
}

/** A capital, also one of another script that prints as a Latin one: `TT-BТС`. */
const isCapital = (code: number): boolean => isUpper(code) || isLikeLatin(code)

/** Small letters stand only behind a capital that begins a syllable: `TTg`, `TTr`, `QyĐ`, `QNg`, `SoNV`. */
function isSign(group: string): boolean {
  return /^[^a-z]*(?:T[gr]|C[tr]|Qy|Ng|Tr|Ch|An|QĐi|Th|Kh|Nh|Gi|Ph|So(?=[A-ZĐ]{2}))[^a-z]*$/.test(group)
}

function isAbbreviation(text: string, at: number): boolean {
  const end = groupEnd(text, at)
  return end - at >= 2 || (end - at === 1 && !isWord(text.charCodeAt(end)))
}

function normal(group: string): string {
  const closed = withLatin(withTrueD(group.replaceAll(/\s/g, '')))
  return MIXED.get(closed) ?? closed
}

function describe(digits: string, year: number | null, groups: string[], end: number): NumberSymbol {
  const symbol = groups.join('-')
  const number = `${digits}/${year === null ? '' : `${year}/`}${symbol}`
  const { kind, issuer } = meaning(groups, year, false)
  return { number, symbol, digits, year, groups, party: false, kind, issuer, end }
}

/** What the groups say: sign and issuer, issuer and unit, or issuer alone; a dot divides as a hyphen (`NQ.HĐNDK7`). */
function meaning(
  printed: readonly string[],
  year: number | null,
  party: boolean,
): { kind: DocumentKind | null; issuer: string | null } {
  const groups = printed.flatMap(group => group.split('.'))
  const [first = '', second = null] = groups
  if (isLegislature(first)) return { kind: null, issuer: first }
  const sign = kindOfSign(first)
  if (groups.length === 1) {
    if (OLD_ORGANS.has(first)) return { kind: null, issuer: first }
    return sign && !isIssuerSign(first)
      ? { kind: sign.kind, issuer: null }
      : { kind: year === null && !party ? 'OFFICIAL_LETTER' : null, issuer: first }
  }
  if (sign && second !== null && !isTaxOffice(first, second)) {
    const old = kindOfSign(second) && groups.length > 2 && !isIssuerSign(second)
    return { kind: sign.kind, issuer: old ? groups[2]! : second }
  }
  const later = second === null ? null : kindOfSign(second)
  if (later && (first === 'UB' || first === 'LB')) return { kind: later.kind, issuer: first }
  return { kind: year === null ? 'OFFICIAL_LETTER' : null, issuer: first }
}

/** CT is Chỉ thị and Cục Thuế: a directive names who directs, a tax office its unit. */
function isTaxOffice(first: string, second: string): boolean {
  return first === 'CT' && !isIssuerSign(second)
}

function isLegislature(group: string): boolean {
  return /^(QH|UBTVQH)\d{0,2}[A-Z]?$/.test(group)
}

function isEnd(text: string, at: number): boolean {
  return !isWord(text.charCodeAt(at)) || isGluedDay(text, at)
}

function spaces(text: string, at: number, most: number): number {
  let i = at
  while (i - at < most && isSpace(text.charCodeAt(i))) i++
  return i
}
