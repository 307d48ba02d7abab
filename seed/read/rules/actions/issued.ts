import { type Cited, citedWithin } from '../citedIn'
import type { Range } from '../tasks/range'

/** First and last day of an action; a single day is `on` alone. */
export interface When {
  on: string | null
  until: string | null
}

/** In front of the paper that the act itself is: its verb and kind, no opening formula. */
const ISSUES = new RegExp(
  [
    '(?:^|ban hanh|gui|ky| co)',
    '(?: (?!ve |theo |so )[a-z0-9]+){0,24}',
    '(?:: "[^"]{0,160}")?',
    ' ?\\(?(?:[a-z]+ ){0,3}(?:so )?$',
  ].join(''),
)
/** `ban hành kế hoạch thực hiện Chỉ thị số …`: the paper named is what another was issued for. */
const ISSUED_FOR = new RegExp(
  [
    '(?:ban hanh|gui|ky|xay dung)(?: [a-z]+){1,12}',
    ' (?:thuc hien|trien khai|huong dan|cu the hoa|sua doi|thay the)(?: [a-z]+){0,4} (?:so )?$',
  ].join(''),
)
const OTHERS = /^(?:thuc hien|trien khai|can cu|theo|tiep tuc|quan triet)(?![a-z])/
/** Between the papers of one list: marks, the words of a message, the name of the kind. */
const LISTED =
  /^[^;,)]{0,40}[;,)]{1,2} (?:va )?(?:(?:[a-z]+ ){0,6}"[^"]{0,160}" \()?(?:[a-z]+ ){0,3}(?:so )?$/

/** The day of the paper that the act is, or the first and the last day of the papers that it issued one after another. */
export function issuedIn(folded: string, range: Range, cited: readonly Cited[]): When | null {
  const named = citedWithin(cited, range)
  const first = named[0]
  if (!first) return null
  const before = folded.slice(range.from, first.from)
  if (OTHERS.test(before) || ISSUED_FOR.test(before) || !ISSUES.test(before)) return null
  const days: string[] = []
  let end = first.from
  for (const paper of named) {
    if (paper !== first && !LISTED.test(folded.slice(end, paper.from))) break
    if (paper.citation.issued === null) return null
    days.push(paper.citation.issued)
    end = paper.to
  }
  days.sort()
  const [on, until] = [days[0]!, days.at(-1)!]
  return on === until ? { on, until: null } : { on, until }
}
