import { isDigit, isLower, isSpace, isUpper, isWord, skipSpaces } from '../../../schema/words/charClasses'
import { foldUnit } from '../../../schema/words/foldUnits'

export type MarkerKind =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'letter'
  | 'roman'
  | 'number'
  | 'dotted'
  | 'point'
  | 'dash'
  | 'plus'
  | 'note'

/** What numbers a line: `I.`, `2.1.`, `đ)`, `- `, `Điều 3.`, `¹`. */
export interface Marker {
  kind: MarkerKind
  /** `I`, `2.1`, `đ`, `3`; empty for bullets and unnumbered annexes. */
  label: string
  /** Where the words behind it begin. */
  content: number
}

/** Vietnamese points run a b c d đ e g h i k l m n o p q r s t u v x y: no f, j, w, z. */
const POINTS = 'abcdđeghiklmnopqrstuvxy'
const ROMAN = 'IVXL'
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const NAMED: readonly { word: string; kind: MarkerKind }[] = [
  { word: 'phu luc', kind: 'annex' },
  { word: 'phan', kind: 'part' },
  { word: 'chuong', kind: 'chapter' },
  { word: 'tieu muc', kind: 'subsection' },
  { word: 'muc', kind: 'section' },
  { word: 'dieu', kind: 'article' },
]
const ORDINALS = ['nhat', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']

/** The marker that a line begins with, or null. Reads at most a few dozen units. */
export function markerAt(text: string, start: number, end: number): Marker | null {
  const first = text.charCodeAt(start)
  if (isDigit(first)) return numbered(text, start, end)
  if (first === 0x2d || first === 0x2013 || first === 0x2022 || first === 0x2b) {
    return bullet(text, start, end, first)
  }
  if (first === 0x3c) return taggedNote(text, start, end)
  if (SUPERSCRIPTS.includes(text.charAt(start))) return superscriptNote(text, start, end)
  if (isUpper(first)) return named(text, start, end) ?? roman(text, start, end) ?? capital(text, start, end)
  if (isLower(first)) return point(text, start, end)
  return null
}

function numbered(text: string, start: number, end: number): Marker | null {
  let at = start
  let groups = 0
  while (at < end && at - start < 12) {
    const from = at
    while (at < end && isDigit(text.charCodeAt(at)) && at - from < 3) at++
    if (at === from) break
    groups++
    if (text.charAt(at) !== '.' || !isDigit(text.charCodeAt(at + 1))) break
    at++
  }
  const label = text.slice(start, at)
  const closing = text.charAt(at)
  if (
    closing === '.' ||
    closing === ')' ||
    ('-/'.includes(closing) && groups === 1 && isPartyItem(text, at))
  ) {
    const after = at + 1
    if (after < end && isDigit(text.charCodeAt(after))) return null
    if (groups === 1 && label.length > 2) return null
    return { kind: groups > 1 ? 'dotted' : 'number', label, content: skipSpaces(text, after) }
  }
  const bare = groups > 1 && groups < 5 && isSpace(text.charCodeAt(at)) && label.length < 9
  if (!bare) return null
  const content = skipSpaces(text, at)
  return isUpper(text.charCodeAt(content)) && shortGroups(label) ? { kind: 'dotted', label, content } : null
}

/** `1- Nội dung`, `1/ Nội dung`: the Party's papers number so; `2021 - 2025` and `COVID-19` do not. */
function isPartyItem(text: string, dash: number): boolean {
  return isSpace(text.charCodeAt(dash + 1)) && isUpper(text.charCodeAt(skipSpaces(text, dash + 1)))
}

/** `1.3` numbers a heading, `1.500` counts things. */
function shortGroups(label: string): boolean {
  return label.split('.').every(group => group.length <= 2)
}

function bullet(text: string, start: number, end: number, first: number): Marker | null {
  const content = skipSpaces(text, start + 1)
  if (start + 1 < end && isDigit(text.charCodeAt(start + 1))) return null
  if (start + 1 < end && text.charCodeAt(start + 1) === first) return null
  return { kind: first === 0x2b ? 'plus' : 'dash', label: '', content }
}

function taggedNote(text: string, start: number, end: number): Marker | null {
  if (!text.startsWith('<sup>', start)) return null
  let at = start + 5
  while (at < end && isDigit(text.charCodeAt(at)) && at - start < 9) at++
  if (at === start + 5 || !text.startsWith('</sup>', at)) return null
  return { kind: 'note', label: text.slice(start + 5, at), content: skipSpaces(text, at + 6) }
}

function superscriptNote(text: string, start: number, end: number): Marker | null {
  let label = ''
  let at = start
  while (at < end && at - start < 3 && SUPERSCRIPTS.includes(text.charAt(at))) {
    label += SUPERSCRIPTS.indexOf(text.charAt(at++))
  }
  return { kind: 'note', label, content: skipSpaces(text, at) }
}

function named(text: string, start: number, end: number): Marker | null {
  const initial = foldUnit(text.charCodeAt(start))
  for (const { word, kind } of NAMED) {
    if (initial !== word.charCodeAt(0) || !spells(text, start, end, word)) continue
    let at = start + word.length
    if (at < end && isWord(text.charCodeAt(at))) return null
    at = skipSpaces(text, at)
    const from = at
    while (at < end && at - from < 8 && isWord(text.charCodeAt(at))) at++
    const label = text.slice(from, at)
    if (isNumeral(label)) {
      const stop = text.charAt(at)
      const closed = stop === '.' || stop === ':'
      if (kind === 'article' && !closed && at < end) return null
      return { kind, label, content: skipSpaces(text, closed ? at + 1 : at) }
    }
    if (kind === 'part' && spells(text, from, end, 'thu ')) {
      const ordinal = ORDINALS.find(word => spells(text, from + 4, end, word))
      if (ordinal) {
        const after = from + 4 + ordinal.length
        return { kind, label: text.slice(from, after), content: skipSpaces(text, after) }
      }
    }
    return kind === 'annex' && isUpper(text.charCodeAt(start + 1)) ? { kind, label: '', content: from } : null
  }
  return null
}

function spells(text: string, at: number, end: number, word: string): boolean {
  if (at + word.length > end) return false
  for (let i = 0; i < word.length; i++) {
    if (foldUnit(text.charCodeAt(at + i)) !== word.charCodeAt(i)) return false
  }
  return true
}

function isNumeral(label: string): boolean {
  if (!label) return false
  if (isDigit(label.charCodeAt(0))) return label.length <= 4
  return [...label].every(char => ROMAN.includes(char))
}

function roman(text: string, start: number, end: number): Marker | null {
  let at = start
  while (at < end && at - start < 6 && ROMAN.includes(text.charAt(at))) at++
  if (at === start) return null
  const stop = text.charAt(at)
  if (stop === '.' || stop === ')' || (stop === '-' && isSpace(text.charCodeAt(at + 1)))) {
    if (isDigit(text.charCodeAt(at + 1))) return null
    return { kind: 'roman', label: text.slice(start, at), content: skipSpaces(text, at + 1) }
  }
  if (at - start < 2 || !isSpace(text.charCodeAt(at))) return null
  const content = skipSpaces(text, at)
  const capitals = isUpper(text.charCodeAt(content)) && isUpper(text.charCodeAt(content + 1))
  return capitals ? { kind: 'roman', label: text.slice(start, at), content } : null
}

/** `A. TÌNH HÌNH`: parts by capital letters, only before capitals. */
function capital(text: string, start: number, end: number): Marker | null {
  if (text.charAt(start + 1) !== '.' || start + 3 >= end) return null
  const content = skipSpaces(text, start + 2)
  const capitals = isUpper(text.charCodeAt(content)) && isUpper(text.charCodeAt(content + 1))
  return capitals && content > start + 2 ? { kind: 'letter', label: text.charAt(start), content } : null
}

function point(text: string, start: number, end: number): Marker | null {
  const stop = text.charAt(start + 1)
  if (stop !== ')' && stop !== '.') return null
  if (!POINTS.includes(text.charAt(start)) || start + 2 >= end) return null
  if (stop === '.' && !isSpace(text.charCodeAt(start + 2))) return null
  return { kind: 'point', label: text.charAt(start), content: skipSpaces(text, start + 2) }
}
