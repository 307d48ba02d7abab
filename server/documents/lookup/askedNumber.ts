import type { DocumentKind } from '../../../schema/enums/documentKind'
import { fold } from '../../../schema/words/fold'
import { withoutTags } from '../../../schema/words/markUp'
import { badInput } from '../../graph/badInput'
import { abbreviationsOf, kindsOfAbbreviation, kindsOfWords } from './kindWords'

/** A document's number as somebody wrote it, taken apart; all texts folded. */
export interface AskedNumber {
  /** Without leading zeros: `4` of 04/KH-TBTT. */
  digits: string
  /** Groups of letters and digits behind the digits: `kh`, `tbtt`; none where only the digits are given. */
  groups: string[]
  /** What a whole number that is meant looks like without its signs: `4khtbtt`. */
  keys: string[]
  kinds: readonly DocumentKind[] | null
  year: number | null
  /** What follows `của`: who issued it. */
  issuer: string | null
}

const LONGEST = 200
const NUMBER = /^(?<words>[^\d]*?)(?<digits>\d{1,6}(?:[a-z](?![a-z]))?)(?<rest>.*)$/s
/** What stands in front of the year, alone or as part of a day in figures or in words. */
const BEFORE_YEAR = [
  '\\bnam\\s+',
  '\\bngay\\s+\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*',
  '\\bngay\\s+\\d{1,2}\\s+thang\\s+\\d{1,2}\\s+nam\\s+',
]
const YEAR = new RegExp(`[,;\\s(]*(?:${BEFORE_YEAR.join('|')})(?<year>\\d{4})\\)?`)
const ISSUER = /[,;\s]*\bcua\s+(?<issuer>.+)$/
const YEAR_INSIDE = /^\s*[/-]\s*(?<year>(?:19|20)\d{2})(?!\d)/

/**
 * Reads `23/KH-TBTT`, `23 kh tbtt`, `Nghị quyết số 128/NQ-CP`, `CT16`, `16/CT-TTg năm 2020`, `30/2020/NĐ-CP` …
 * Wide and lowered digits (`VX₁`, `VX<sub>1</sub>`) are digits.
 * @throws BAD_USER_INPUT when the text holds no number of a document.
 */
export function readAskedNumber(text: string): AskedNumber {
  const parts =
    text.length <= LONGEST ? NUMBER.exec(fold(withoutTags(text).normalize('NFKC')).trim())?.groups : undefined
  const told = parts ? kindsOfWords(parts.words!) : null
  if (!parts || told === null) {
    throw badInput('number', 'number must be the number of a document, such as 23/KH-TBTT.')
  }
  const issuer = ISSUER.exec(parts.rest!)?.groups?.issuer?.trim() ?? null
  const unissued = parts.rest!.replace(ISSUER, '')
  const yearBeside = YEAR.exec(unissued)?.groups?.year ?? null
  const undated = unissued.replace(YEAR, '')
  const yearInside = YEAR_INSIDE.exec(undated)?.groups?.year ?? null
  const groups = undated.replace(YEAR_INSIDE, '').match(/[a-z0-9]+/g) ?? []
  const digits = parts.digits!.replace(/^0+(?=\d)/, '')
  const alone = groups.length === 1 ? kindsOfAbbreviation(groups[0]!) : null
  const kinds = alone ?? (told === 'any' ? null : told)
  return {
    digits,
    groups: alone ? [] : groups,
    keys: keysOf(digits, groups.join(''), kinds, yearInside, yearBeside),
    kinds,
    year: Number(yearInside ?? yearBeside) || null,
    issuer,
  }
}

/** A year inside the number is part of it; one beside it may be. A kind in words may leave out its abbreviation. */
function keysOf(
  digits: string,
  symbol: string,
  kinds: readonly DocumentKind[] | null,
  yearInside: string | null,
  yearBeside: string | null,
): string[] {
  const years = yearInside ? [yearInside] : ['', ...(yearBeside ? [yearBeside] : [])]
  const symbols = [symbol, ...abbreviationsOf(kinds ?? []).map(abbreviation => abbreviation + symbol)]
  return years.flatMap(year => symbols.map(behind => digits + year + behind))
}
