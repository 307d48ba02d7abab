import { kindNameAt } from '../../../../schema/words/kindsByWords'
import type { DocumentKind } from '../../entry'
import type { Flow } from '../../flow'
import type { HeadPiece } from '../../outline/types'
import type { HeaderNumber } from './number'

export interface HeaderKind {
  kind: DocumentKind
  flow: Flow
  from: number
  to: number
  /** From the name that the head prints, not from the symbol. */
  named: boolean
}

/** The kind by its name in capitals (`KẾ HOẠCH`), else by the sign of the symbol, else công văn where there is a `V/v`. */
export function headerKind(segments: readonly HeadPiece[], number: HeaderNumber | null): HeaderKind | null {
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
  if (!subject) return null
  return {
    kind: 'OFFICIAL_LETTER',
    flow: subject.flow,
    from: 0,
    to: Math.min(3, subject.flow.text.length),
    named: false,
  }
}

/** `N G H Ị  Q U Y Ế T`: letters apart. */
function closeUp(folded: string): string {
  return folded.replaceAll(/([a-z]) (?=[a-z](?: |$))/g, '$1')
}
