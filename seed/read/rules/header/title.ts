import { kindNameAt } from '../../../../schema/words/kindsByWords'
import { posts } from '../../../../schema/words/posts'
import type { DocumentKind } from '../../entry'
import type { Flow } from '../../flow'
import { join } from '../../flow'
import { dateAt } from '../../forms/dates'
import { symbolAt } from '../../forms/symbol'
import type { HeadPiece, Paper } from '../../outline/types'

const signingPosts = posts.flatMap(({ name, signs }) => (signs ? [name.toUpperCase()] : []))

export interface HeaderTitle {
  title: string
  flow: Flow
  from: number
  to: number
}

/** Behind these words a kind that the title repeats says nothing: `THÔNG TƯ QUY ĐỊNH …`. */
const ACTS =
  /^(quy dinh|ban hanh|huong dan|sua doi|ve |phe duyet|thong qua|cong bo|bai bo|bo sung|thanh lap|v\/v)/
/** `V/v` before a title below the kind. */
const SUBJECT_MARK = /^v ?\/ ?v ?[:.]? ?/
const SUBJECT = /^(?:ve viec ?:? |['"]?v(?!e ) ?[./]? ?[vw]?v? ?[:.]? ?)/

/** The trích yếu: lines below the kind, or behind `V/v` in a công văn. Capitals stay as printed. */
export function headerTitle(segments: readonly HeadPiece[]): HeaderTitle | null {
  const kind = segments.find(segment => segment.role === 'kind')
  const issuer = issuerOf(segments)
  const lines = segments.filter(
    ({ role, flow }) =>
      role === 'title' && flow.folded !== 'nuoc' && !repeats(flow, kind?.flow) && flow.folded !== issuer,
  )
  const name = kind ? kindNameAt(kind.flow.folded, 0) : null
  if (lines.length > 0) return below(join(lines.map(line => line.flow)), issuer, name?.kind)
  if (kind && name && kind.flow.text.length > name.folded.length + 3) {
    return cut(kind.flow, name.folded.length + 1, kind.flow.text.length)
  }
  const subject = segments.filter(segment => segment.role === 'subject')
  if (subject.length === 0) return null
  const flow = join(subject.map(line => line.flow))
  return cut(flow, SUBJECT.exec(flow.folded)?.[0].length ?? 0, flow.text.length)
}

/** Where columns are out of order, the `V/v` of a letter stands below its text. */
export function lateSubject({ head, body }: Paper): HeaderTitle | null {
  if (head.length === 0) return null
  const late = body.slice(-LAST).find(({ flow }) => LATE_SUBJECT.test(flow.text))
  return late ? cut(late.flow, SUBJECT.exec(late.flow.folded)?.[0].length ?? 0, late.flow.text.length) : null
}
const LAST = 4
const LATE_SUBJECT = /^V\/v:? \p{Ll}/u

/** `NGHỊ QUYẾT` and below it `NGHỊQUYẾT` once more. */
function repeats(line: Flow, kind: Flow | undefined): boolean {
  return kind !== undefined && line.folded.replaceAll(' ', '') === kind.folded.replaceAll(' ', '')
}

function issuerOf(segments: readonly HeadPiece[]): string {
  const lines = segments.filter(({ role }) => role === 'issuer').map(({ flow }) => flow.folded)
  return lines.join(' ')
}

function below(flow: Flow, issuer: string, kind: DocumentKind | undefined): HeaderTitle | null {
  const identity = identityEnd(flow, issuer) || speakerEnd(flow)
  if (identity > 0) return cut(flow, identity, flow.text.length)
  const repeated = kindNameAt(flow.folded, 0)
  const own = repeated && (kind === undefined || kind === repeated.kind)
  const from =
    own && ACTS.test(flow.folded.slice(repeated.folded.length + 1)) ? repeated.folded.length + 1 : 0
  const mark = SUBJECT_MARK.exec(flow.folded.slice(from, from + 8))?.[0].length ?? 0
  return cut(flow, from + mark, flow.text.length)
}

/** Behind `SỐ 15-BTC/TT NGÀY 16-3-1991 CỦA BỘ TÀI CHÍNH`, which older pages print before the title. */
function identityEnd({ text, folded }: Flow, issuer: string): number {
  if (!folded.startsWith('so ')) return 0
  const symbol = symbolAt(text, 'so '.length)
  if (!symbol || !folded.startsWith(' ngay ', symbol.end)) return 0
  const end = dateAt(folded, symbol.end + 1)?.end ?? 0
  const of = ` cua ${issuer} `
  return folded.startsWith(of, end) ? end + of.length : end
}

/** `QUYẾT ĐỊNH⏎CỦA BỘ TRƯỞNG BỘ Y TẾ SỐ … NGÀY … VỀ VIỆC …`: older papers name who decides between kind and title. */
function speakerEnd({ folded }: Flow): number {
  if (!folded.startsWith('cua ')) return 0
  const title = BEHIND_SPEAKER.exec(folded.slice(0, LONGEST_SPEAKER))
  if (!title) return 0
  return title.index + (title[1] ? title[0].length : 1)
}
const BEHIND_SPEAKER = / (?:(v\/v )|(?:ve viec|ve|quy dinh|huong dan|ban hanh|phe duyet|sua doi|thanh lap) )/
const LONGEST_SPEAKER = 160

/** `… trồng cây CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`: who decides, in capitals on the line of a title. */
function authorityAt(text: string, from: number, to: number): number {
  const found = AUTHORITY.exec(text.slice(Math.max(from, to - LONGEST_AUTHORITY), to))
  const at = found ? to - found[0].length : to
  const apart = found && (/\p{Ll}/u.test(text.slice(from, at)) || !APPOINTING.test(text.slice(from, at)))
  return apart ? at : to
}
const LONGEST_AUTHORITY = 120
const COUNCILS = ['HỘI ĐỒNG NHÂN DÂN', 'ỦY BAN NHÂN DÂN', 'UỶ BAN NHÂN DÂN']
/** `VỀ VIỆC BỔ NHIỆM CHỦ TỊCH …`: a title about a post. */
const APPOINTING =
  /(?<!\p{L})(?:ĐOÀN|BẦU|NHIỆM|DANH|VỤ|CỦA|VỚI|CHO|LÀ|DO|VÀ|PHÓ|QUYỀN|LUẬT|THAY|GIAO|CÁC|CHỨC|HÀM) $/u
const AUTHORITY = new RegExp(`(?<= )(?:${[...signingPosts, ...COUNCILS].join('|')})(?: [\\p{Lu},–-]+)+$`, 'u')

function cut(flow: Flow, from: number, to: number): HeaderTitle | null {
  let end = authorityAt(flow.text, from, to)
  while (end > from && ' .;:|'.includes(flow.text.charAt(end - 1))) end--
  return end > from ? { title: flow.text.slice(from, end), flow, from, to: end } : null
}
