import { kindNameAt } from '../../../../schema/words/kindsByWords'
import type { DocumentKind } from '../../entry'
import type { HeadPiece } from '../../outline/types'

/** Names of kinds that are verbs too, and so may begin a title. */
const VERBS = new Set(['quy dinh', 'huong dan', 'thong bao', 'bao cao'])

/**
 * `QUY ĐỊNH MỘT SỐ CHẾ ĐỘ CHI TIÊU` below `73/2012/NQ-HĐND`: the line of the kind is lost and this is the title, for the
 * number has the sign of another kind.
 */
export function verbTitle(segments: readonly HeadPiece[], sign: DocumentKind | null): HeadPiece[] {
  return segments.map(segment => {
    const name = segment.role === 'kind' ? kindNameAt(segment.flow.folded, 0) : null
    const verb = name && VERBS.has(name.folded) && segment.flow.text.length > name.folded.length + 1
    return verb && sign && sign !== name.kind ? { ...segment, role: 'title' } : segment
  })
}
