import { kindNameAt } from '../../../../schema/words/kindsByWords'
import type { DocumentKind } from '../../entry'
import type { Flow } from '../../flow'
import type { Block, HeadPiece, Role } from '../../outline/types'
import type { HeaderNumber } from './number'

export interface HeaderKind {
  kind: DocumentKind
  flow: Flow
  from: number
  to: number
  /** From the name that the head prints, not from the symbol. */
  named: boolean
}

/**
 * The kind by its name in capitals (`KẾ HOẠCH`), else by the sign of the symbol, else công văn where there is a `V/v`, or
 * where a page that lost its head begins with `Kính gửi` and submits nothing, or says that somebody announces.
 */
export function headerKind(
  segments: readonly HeadPiece[],
  number: HeaderNumber | null,
  body: readonly Block[],
): HeaderKind | null {
  const line = segments.find(segment => segment.role === 'kind')
  if (line) {
    const name = kindNameAt(line.flow.folded, 0) ?? kindNameAt(closeUp(line.flow.folded), 0)
    const to = Math.min(line.flow.text.length, name?.folded.length ?? line.flow.text.length)
    return {
      kind: name?.kind ?? 'OTHER',
      flow: line.flow,
      from: 0,
      to: name ? to : line.flow.text.length,
      named: true,
    }
  }
  if (number?.parsed?.kind) {
    return { kind: number.parsed.kind, flow: number.flow, from: number.from, to: number.to, named: false }
  }
  const subject = segments.find(segment => segment.role === 'subject')
  if (subject) return segments.some(({ role }) => LETTERED.has(role)) ? letter(subject.flow, SUBJECT) : null
  const addressed = segments.find(({ role, flow }) => role === 'addressees' && ADDRESSED.test(flow.folded))
  if (addressed) return submits(body) ? null : letter(addressed.flow, ADDRESS)
  return segments.length === 0 ? announced(body) : null
}

/** What a letter has beside its `V/v`, which a page of questions prints alone. */
const LETTERED: ReadonlySet<Role> = new Set(['number', 'date', 'addressees', 'issuer'])

/** Blocks at the beginning of a page without a head that may say what it is. */
const OPENING = 6
/** `…; Ủy ban nhân dân phường Cự Khối thông báo:` */
const ANNOUNCES = /(?:^|[;,] )\p{Lu}[^;,:.]{4,80} (?=thông báo(?: như sau)?:$)/u

function announced(body: readonly Block[]): HeaderKind | null {
  for (const { flow } of body.slice(0, OPENING)) {
    const said = ANNOUNCES.exec(flow.text)
    const from = said ? said.index + said[0].length : 0
    if (said) return { kind: 'NOTICE', flow, from, to: from + 'thông báo'.length, named: false }
  }
  return null
}

const SUBJECT = 3
const ADDRESS = 8
const ADDRESSED = /^kinh gui(?![a-z])/
const letter = (flow: Flow, length: number): HeaderKind => ({
  kind: 'OFFICIAL_LETTER',
  flow,
  from: 0,
  to: Math.min(length, flow.text.length),
  named: false,
})

/** Blocks at the end of a body that may say that it is laid before those who decide. */
const CLOSING = 3
const SUBMITS = /kinh (?:trinh|mong|de nghi)|xem xet, (?:quyet dinh|thong qua|phe duyet|cho y kien)|to trinh/
const submits = (body: readonly Block[]): boolean =>
  body.slice(-CLOSING).some(({ flow }) => SUBMITS.test(flow.folded))

/** `N G H Ị  Q U Y Ế T`: letters apart. */
function closeUp(folded: string): string {
  return folded.replaceAll(/([a-z]) (?=[a-z](?: |$))/g, '$1')
}
