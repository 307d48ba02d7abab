import { kindOfName } from '../../../schema/words/kindsByWords'
import { wordList } from '../../../schema/words/wordList'
import type { Flow } from '../flow'
import { slice } from '../flow'
import { spacedSymbolAt } from '../forms/spacedSymbol'
import { symbolAt } from '../forms/symbol'
import { gathered } from '../gathered'

import { DAY_ALONE, gluedPlace, isDatePiece, isNumberLine, isSubjectLine, MOTTO, MOTTOES } from './headSigns'
import { identityPieces, piecesBelowKind } from './identityPieces'
import type { Landmark } from './landmarks'
import { isCapitals } from './lines'
import type { Block, HeadPiece, Role } from './types'

const MARK = /^(hoa toc( hen gio)?|thuong khan|khan|hoa toc.{0,20}|mat|toi mat|tuyet mat|du thao.{0,12})$/
const PLACE_DATE = /[a-z.'-][a-z .'-]{1,38},? ?(ngay|[a-z]{2,10}(?=thang))/
const KIND_ONLY = 40

/** The head cut into its pieces, columns apart, mottoes left out, each with its role. */
export function headPieces(head: readonly Block[]): HeadPiece[] {
  const has = (landmark: Landmark) => head.some(block => block.landmark === landmark)
  if (has('carrier') && !has('motto')) return attachedPieces(head)
  const pieces: HeadPiece[] = []
  for (const block of head) {
    if (repeatsKind(block, pieces)) pieces.splice(0, pieces.length, ...pieces.filter(isOfPaper))
    const named = namedAtOnce(block.flow, pieces)
    if (named) {
      pieces.push(...named.map(piece => ({ ...piece, gap: block.gap ?? 0 })))
      continue
    }
    for (const [i, cell] of (block.cells ?? [block.flow]).entries()) {
      for (const piece of apart(cell)) {
        const gap = block.gap ?? 0
        const speaker = speakerBelowKind(piece, pieces)
        if (speaker) pieces.push({ role: 'issuer', flow: speaker, gap })
        else pieces.push({ role: roleOf(piece, pieces, block, i), flow: piece, gap })
      }
    }
  }
  return bareTitle(
    pieces.filter((one, i) => one.role !== 'issuer' || !isPieceOfMotto(one.flow.folded, pieces[i - 1]?.flow)),
  )
}

/** The title of a page names kind and number; below it the paper's own head begins with its kind. */
function repeatsKind({ landmark, flow }: Block, before: readonly HeadPiece[]): boolean {
  const [first, ...rest] = before
  const paged = first?.role === 'kind' && rest.some(({ role }) => role === 'number')
  return landmark === 'kind' && paged && first.flow.folded === flow.folded
}

const isOfPaper = ({ role }: HeadPiece): boolean => role === 'number' || role === 'date' || role === 'issuer'

/** A line that holds several pieces: the whole head, or what old papers print instead of a number line. */
function namedAtOnce(flow: Flow, before: readonly HeadPiece[]): Omit<HeadPiece, 'gap'>[] | null {
  const has = (role: Role) => before.some(piece => piece.role === role)
  if (has('number')) return null
  const pieces = has('kind') ? before.at(-1)?.role === 'kind' && piecesBelowKind(flow) : identityPieces(flow)
  // The post that speaks, where the head names its body.
  return pieces ? pieces.filter(({ role }) => role !== 'issuer' || !has('issuer')) : null
}

/** Where the head has neither kind nor V/v, the capitals below its date are the title. */
function bareTitle(pieces: HeadPiece[]): HeadPiece[] {
  const date = pieces.findIndex(({ role }) => role === 'date')
  const told = pieces.some(({ role }) => role === 'kind' || role === 'subject' || role === 'addressees')
  if (date < 0 || told) return pieces
  return pieces.map((one, i) =>
    i > date && one.role === 'other' && isCapitals(one.flow.text) ? { ...one, role: 'title' } : one,
  )
}

/** `CHỈ THỊ⏎CỦA BAN BÍ THƯ`: the Party's head prints the Central Committee, the line below the kind who speaks for it. */
function speakerBelowKind(flow: Flow, before: readonly HeadPiece[]): Flow | null {
  if (before[before.length - 1]?.role !== 'kind' || !SPEAKER.test(flow.folded)) return null
  return slice(flow, 'cua '.length, flow.text.length)
}
const SPEAKERS = wordList(`
  ban bi thu
  bo chinh tri
  bo chinh tri, ban bi thu
  ban chap hanh trung uong
  ban thuong vu [a-z ]{1,20}uy
`)
const SPEAKER = new RegExp(`^cua (?:${SPEAKERS.join('|')})$`)

/** The head of an attached paper: kind, title and the bracket that names its carrier. */
function attachedPieces(head: readonly Block[]): HeadPiece[] {
  let carrier = false
  return head.map(block => {
    carrier ||= block.landmark === 'carrier'
    const annex = /^phu luc( [ivx\d]+)?$/.test(block.flow.folded)
    const role: Role = carrier ? 'carrier' : block.landmark === 'kind' ? 'kind' : annex ? 'other' : 'title'
    return { role, flow: block.flow, gap: block.gap ?? 0 }
  })
}

/** Pieces of a motto that broke over lines (`CỘNG⏎HÒA XÃ HỘI …`), and what a court puts before it. */
function isPieceOfMotto(folded: string, above: Flow | undefined): boolean {
  if (folded === 'nuoc' && above && / nha$/.test(above.folded)) return false
  if (/^(chu nghia|nhan danh( nuoc)?|nuoc)$/.test(folded)) return true
  return MOTTOES.some(motto => motto.startsWith(`${folded} `) || motto.endsWith(` ${folded}`))
}

/** `Số: 3783/QĐ-` goes on with the line below. */
const BROKEN_SYMBOL = /^S[ốỐ] ?:? ?\d+\/[\p{Lu}\d/-]*\p{Lu}-$/u

/** Columns that the text layer glued: issuer and motto, number and date, number and V/v. */
function apart(flow: Flow): Flow[] {
  const motto = flow.folded.search(MOTTO)
  if (motto >= 0 && (isCapitals(flow.text) || flow.folded.includes('doc lap'))) {
    return motto > 1 ? trimmed([slice(flow, 0, motto)]) : []
  }
  if (BROKEN_SYMBOL.test(flow.text)) return [flow]
  if (!isNumberLine(flow.folded)) return trimmed([flow])
  const cut = numberEnd(flow)
  return trimmed(
    cut > 0 && cut < flow.text.length ? [slice(flow, 0, cut), slice(flow, cut, flow.text.length)] : [flow],
  )
}

function trimmed(flows: Flow[]): Flow[] {
  return gathered(flows, flow => {
    let from = 0
    let to = flow.text.length
    while (
      from < to &&
      ' =|_-'.includes(flow.text.charAt(from)) &&
      !/[-] ?\d/.test(flow.text.slice(from, from + 3))
    )
      from++
    while (to > from && ' =|_'.includes(flow.text.charAt(to - 1))) to--
    while (to - from > 3 && flow.text.endsWith('-', to)) to--
    return to > from ? [slice(flow, from, to)] : []
  })
}

/** Where the symbol of a number line ends. */
function numberEnd(flow: Flow): number {
  const old = spacedSymbolAt(flow.text, flow.text.search(/\d/))
  if (old) return old.end
  const stroke = flow.text.search(/[/-]/)
  if (stroke < 0) return placeStart(flow)
  const words = flow.text.slice(0, gluedPlace(flow.text, stroke))
  for (let i = Math.max(0, stroke - 5); i <= stroke; i++) {
    const symbol = symbolAt(words, i)
    if (symbol) return symbol.end
  }
  return placeStart(flow)
}

function placeStart(flow: Flow): number {
  const found = PLACE_DATE.exec(flow.folded)
  if (!found) return flow.text.length
  let at = found.index
  const capital = flow.text.slice(at).search(/\p{Lu}\p{Ll}/u)
  at = capital >= 0 ? at + capital : at
  return at > 3 ? at : flow.text.length
}

function roleOf(flow: Flow, before: readonly HeadPiece[], block: Block, column: number): Role {
  const { text, folded } = flow
  const last = before[before.length - 1]?.role ?? null
  const begun = before.some(one => one.role === 'number')
  const titled = before.some(one => one.role === 'kind')
  if (SITE_NOTICE.test(folded)) return 'other'
  if (isNumberLine(folded) && !titled) return 'number'
  if (last === 'number' && (/^[/-] ?\p{Lu}/u.test(text) || isSymbolEnd(text, before))) return 'number'
  if (MARK.test(folded) && isCapitals(text)) return 'mark'
  if (block.landmark === 'addressees' || last === 'addressees')
    return block.landmark === 'kind' ? 'kind' : 'addressees'
  if (block.landmark === 'authority') return 'authority'
  if (!titled && (block.landmark === 'kind' || block.landmark === 'titled') && folded.length < KIND_ONLY)
    return 'kind'
  if (!titled && (block.landmark === 'titled' || (begun && isCapitals(text) && kindOfName(folded))))
    return 'kind'
  if (titled && last === 'number' && DAY_ALONE.test(folded)) return 'date'
  if (titled)
    return block.landmark === 'date' && /, ?ngay/.test(folded) && folded.length < 70
      ? 'date'
      : afterKind(last)
  if (isSubjectLine(folded)) return 'subject'
  if (begun && (/^ve viec ?:? /.test(folded) || (last === 'number' && /^Về \p{Ll}/u.test(text))))
    return 'subject'
  if (isDatePiece(folded) || (last === 'date' && !complete(before)) || (last === 'number' && column > 0))
    return 'date'
  if (last === 'subject' && !isDatePiece(folded)) return 'subject'
  if (column === 0 && text.length < SHORT_REST && isBeside(before)) return 'subject'
  if (begun && isPlaceFragment(text, before)) return 'date'
  return begun || !isCapitals(text) ? 'other' : 'issuer'
}

/** `Đăng ngày: 07/09/2015 11:03:35`: when the page was made. */
const SITE_NOTICE = /^(?:dang ngay|ngay dang|cap nhat luc|cap nhat|luot xem) ?: ?\d/

const SHORT_REST = 80

/** A subject in the left column and the day in the right: the next row goes on with the subject. */
function isBeside(before: readonly HeadPiece[]): boolean {
  return before.at(-1)?.role === 'date' && before.at(-2)?.role === 'subject' && complete(before)
}

/** `Số: 3783/QĐ-⏎UBND`: the symbol broke behind its hyphen. */
function isSymbolEnd(text: string, before: readonly HeadPiece[]): boolean {
  return /^[\p{Lu}\d.-]+$/u.test(text) && /[\p{L}\d][/-]$/u.test(before.at(-1)!.flow.text)
}

function afterKind(last: Role | null): Role {
  return last === 'authority' ? 'authority' : 'title'
}

/** A date is whole when its year is printed. */
function complete(before: readonly HeadPiece[]): boolean {
  return before.some(one => one.role === 'date' && /nam ?\d{4}/.test(one.flow.folded))
}

const PLACE_WORDS = /^(?:TP\.? ?)?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u

/** `Sóc⏎Trăng, ngày …`: the first word of a place on a line of its own, below the number. */
function isPlaceFragment(text: string, before: readonly HeadPiece[]): boolean {
  return PLACE_WORDS.test(text) && text.length < 16 && !before.some(one => one.role === 'date')
}
