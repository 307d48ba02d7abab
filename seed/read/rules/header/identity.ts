import type { Flow } from '../../flow'
import { slice } from '../../flow'
import { dateAt } from '../../forms/dates'
import { symbolAt } from '../../forms/symbol'
import { numberPlace } from '../../outline/identity'
import { isCapitals } from '../../outline/lines'

/** A piece of the one line; what it is, it is also to the head. */
export interface IdentityPiece {
  role: 'kind' | 'number' | 'date' | 'issuer' | 'title'
  flow: Flow
}

/** Words that end the name of a body and begin the title. */
const TITLE = / (?=(?:ve|v\/v|quy dinh|ban hanh|huong dan|phe duyet|sua doi|mot so|tang cuong|thuc hien) )/

/** `KẾT LUẬN 127-KL/TW NGÀY 28/02/2025 CỦA BỘ CHÍNH TRỊ VỀ …`: one line that is the whole head, cut into its pieces. */
export function identityPieces(flow: Flow): IdentityPiece[] | null {
  const { text, folded } = flow
  const number = isCapitals(text) ? numberPlace(text, folded) : -1
  const symbol = number > 0 ? symbolAt(text, number) : null
  if (!symbol) return null
  const pieces: IdentityPiece[] = [
    { role: 'kind', flow: slice(flow, 0, number - 1) },
    { role: 'number', flow: slice(flow, number, symbol.end) },
  ]
  let at = behind(folded, symbol.end)
  const date = folded.startsWith('ngay ', at) ? dateAt(folded, at) : null
  if (date) {
    pieces.push({ role: 'date', flow: slice(flow, at, date.end) })
    at = behind(folded, date.end)
  }
  const title = folded.startsWith('cua ', at) ? at + folded.slice(at).search(TITLE) : at - 1
  if (title > at) pieces.push({ role: 'issuer', flow: slice(flow, at + 'cua '.length, title) })
  if (title >= at - 1 && title + 1 < text.length)
    pieces.push({ role: 'title', flow: slice(flow, title + 1, text.length) })
  return pieces
}

function behind(folded: string, at: number): number {
  return at + /^[ ,]*/.exec(folded.slice(at, at + 4))![0].length
}
