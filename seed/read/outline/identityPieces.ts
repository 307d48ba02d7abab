import { kindNameAt } from '../../../schema/words/kindsByWords'
import type { Flow } from '../flow'
import { slice } from '../flow'
import { dateAt } from '../forms/dates'
import { spacedSymbolAt } from '../forms/spacedSymbol'
import { symbolAt } from '../forms/symbol'
import { kindPlace, numberPlace, TITLE } from './identity'
import type { HeadPiece } from './types'

type Piece = Omit<HeadPiece, 'gap'>

/** `KẾT LUẬN 127-KL/TW NGÀY 28/02/2025 CỦA BỘ CHÍNH TRỊ VỀ …`: one line that is the whole head, cut into its pieces. */
export function identityPieces(flow: Flow): Piece[] | null {
  const number = numberPlace(flow.text, flow.folded)
  if (number < 0) return null
  const from = kindPlace(flow.folded)
  const kind = from + kindNameAt(flow.folded, from)!.folded.length
  return [{ role: 'kind', flow: slice(flow, from, kind) }, ...piecesBehindKind(flow, kind + 1)]
}

/** `CỦA BỘ TRƯỞNG BỘ TÀI CHÍNH SỐ 115/2004/QĐ-BTC NGÀY … VỀ …` below the line of the kind, which old papers print so. */
export function piecesBelowKind(flow: Flow): Piece[] | null {
  const found = BELOW_KIND.exec(flow.folded)
  return found && symbolAt(flow.text, found[0].length) ? piecesBehindKind(flow, 0) : null
}
const BELOW_KIND = /^(?:cua [a-z][a-z ,-]{2,80} )?so ?:? ?(?=\d)/

/** Who issues, number, day and title, in the orders in which they stand behind the kind. */
function piecesBehindKind(flow: Flow, from: number): Piece[] {
  const { text, folded } = flow
  const pieces: Piece[] = []
  const add = (role: Piece['role'], start: number, end: number) => {
    if (end > start) pieces.push({ role, flow: slice(flow, start, end) })
  }
  let at = from
  const speaker = /^cua (.+?) so ?:? ?(?=\d)/.exec(folded.slice(at))
  if (speaker) {
    add('issuer', at + 'cua '.length, at + 'cua '.length + speaker[1]!.length)
    at += speaker[0].length
  }
  at += /^(?:so ?:? ?)?/.exec(folded.slice(at))![0].length
  const symbol = (symbolAt(text, at) ?? spacedSymbolAt(text, at))!
  add('number', at, symbol.end)
  at = behind(folded, symbol.end)
  const date = folded.startsWith('ngay ', at) ? dateAt(folded, at) : null
  if (date) {
    add('date', at, date.end)
    at = behind(folded, date.end)
  }
  if (folded.startsWith('cua ', at)) {
    const title = folded.slice(at).search(TITLE)
    if (title < 0) return pieces
    add('issuer', at + 'cua '.length, at + title)
    at += title + 1
  }
  add('title', at, text.length)
  return pieces
}

function behind(folded: string, at: number): number {
  return at + /^[ ,]*/.exec(folded.slice(at, at + 4))![0].length
}
