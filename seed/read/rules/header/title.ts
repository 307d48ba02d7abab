import type { Flow } from '../../flow'
import { join } from '../../flow'
import { kindNameAt } from '../../typography/kinds'
import type { Segment } from './segments'

export interface HeaderTitle {
  title: string
  flow: Flow
  from: number
  to: number
}

/** Behind these words a kind that the title repeats says nothing: `THÔNG TƯ QUY ĐỊNH …`. */
const ACTS =
  /^(quy dinh|ban hanh|huong dan|sua doi|ve |phe duyet|thong qua|cong bo|bai bo|bo sung|thanh lap|v\/v)/
const SUBJECT = /^(?:ve viec ?:? |['"]?v ?\/? ?[vw]?v? ?[:.]? ?)/

/** The trích yếu: lines below the kind, or behind `V/v` in a công văn. Capitals stay as printed. */
export function headerTitle(segments: readonly Segment[]): HeaderTitle | null {
  const lines = segments.filter(segment => segment.role === 'title')
  const kind = segments.find(segment => segment.role === 'kind')
  if (lines.length > 0) return below(join(lines.map(line => line.flow)))
  const name = kind ? kindNameAt(kind.flow.folded, 0) : null
  if (kind && name && kind.flow.text.length > name.folded.length + 3) {
    return cut(kind.flow, name.folded.length + 1, kind.flow.text.length)
  }
  const subject = segments.filter(segment => segment.role === 'subject')
  if (subject.length === 0) return null
  const flow = join(subject.map(line => line.flow))
  return cut(flow, SUBJECT.exec(flow.folded)?.[0].length ?? 0, flow.text.length)
}

function below(flow: Flow): HeaderTitle | null {
  const repeated = kindNameAt(flow.folded, 0)
  const from =
    repeated && ACTS.test(flow.folded.slice(repeated.folded.length + 1)) ? repeated.folded.length + 1 : 0
  return cut(flow, from, flow.text.length)
}

function cut(flow: Flow, from: number, to: number): HeaderTitle | null {
  let end = to
  while (end > from && ' .;:|'.includes(flow.text.charAt(end - 1))) end--
  return end > from ? { title: flow.text.slice(from, end), flow, from, to: end } : null
}
