import { anyKindName } from '../../../schema/words/kindsByWords'
import { startsInCapitals } from './capitals'
import { landmarkOf } from './landmarks'
import type { Line } from './lines'
import { faceOf } from './lines'
import { isRule } from './noise'

/** Also where a page lost the blank: `(Ban hành kèm theoQuyết định số …)`. */
const CARRIED = new RegExp(`^\\(? ?(?:ban hanh )?(?:kem theo|dinh kem|ban hanh theo)(?: |(?=${anyKindName}))`)
const ANNEX = /^(phu luc|danh muc|bieu|bang|mau)\b/
const REACH = 10

/**
 * End of the head of an attached paper that begins at line `at`: a title in capitals, `Phụ lục I`, or the name of a kind
 * with its title in any letters, and below it `(Kèm theo Quyết định số …)`. -1 where none begins there.
 */
export function attachmentHeadEnd(text: string, lines: readonly Line[], at: number, to: number): number {
  const first = lines[at]
  if (!first || !(startsInCapitals(text, first) || isAnnexLine(text, first))) return -1
  const isKind = landmarkOf(text, first) === 'kind'
  for (let i = at + 1; i < Math.min(to, at + REACH); i++) {
    const line = lines[i]!
    if (isCarrierLine(text, line)) return bracketEnd(text, lines, i, to)
    if (!isKind && !startsInCapitals(text, line) && !isRule(text, line)) return -1
  }
  return isKind ? titledEnd(text, lines, at, to) : -1
}

const LONGEST_TITLE = 6
const SHORTEST_TITLE = 16

/** End of the head of a `KẾ HOẠCH` in capitals with its title in capitals below it, and a text that opens behind them; else -1. */
function titledEnd(text: string, lines: readonly Line[], at: number, to: number): number {
  const name = text.slice(lines[at]!.start, lines[at]!.end).replace(/[*#\s]/g, '')
  if (name !== name.toUpperCase()) return -1
  let end = at + 1
  let long = 0
  for (; end < Math.min(to, at + 1 + LONGEST_TITLE); end++) {
    const line = lines[end]!
    const { folded } = faceOf(text, line)
    if (!(startsInCapitals(text, line) || NO_WORD.test(folded)) || OPENS_PART.test(folded)) break
    long += line.end - line.start
  }
  const next = end < to ? faceOf(text, lines[end]!).folded : ''
  return long >= SHORTEST_TITLE && OPENS_BODY.test(next) ? end : -1
}
const NO_WORD = /^[^a-z]*$/
/** How the text of a plan opens. */
const OPENS_BODY = /^(?:can cu|thuc hien|trien khai|de |nham |trong |i\. |phan |chuong )/
const OPENS_PART = /^(?:i\. |phan |chuong )/

/** What a decision says of its own plan: `Ban hành kèm theo Quyết định này Kế hoạch …`. */
const OWN_PLAN = /^ban hanh (?:kem )?theo [a-z ]{2,24} nay /

/** `(Kèm theo Nghị định số 30/2020/NĐ-CP ngày …)`: names the paper that carries this one. */
export function isCarrierLine(text: string, line: Line): boolean {
  if (!'(BbKkĐđ'.includes(text.charAt(line.start))) return false
  const { folded } = faceOf(text, line)
  return CARRIED.test(folded) && !OWN_PLAN.test(folded)
}

/** `Phụ lục I`, `DANH MỤC …`: part of the paper above it, not a paper of its own. */
export function isAnnexLine(text: string, line: Line): boolean {
  return ANNEX.test(faceOf(text, line).folded)
}

function bracketEnd(text: string, lines: readonly Line[], at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + 4); i++) if (text.charAt(lines[i]!.end - 1) === ')') return i + 1
  return at + 1
}
