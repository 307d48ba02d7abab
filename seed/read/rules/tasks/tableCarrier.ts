import { kindsThat } from '../../../../schema/words/kinds'
import { anyKindName, kindOfName } from '../../../../schema/words/kindsByWords'
import type { DocumentHeader } from '../../entry'
import type { Paper } from '../../outline/types'

const ASSIGNING = kindsThat(({ assigns }) => assigns)
const CARRIED = new RegExp(`theo ?(${anyKindName})(?![a-z])`)

/** Whether the rows of a table may be tasks: of a paper that assigns, no report, or of an annex to one. */
export function mayTable({ headPieces }: Paper, { kind }: DocumentHeader): boolean {
  if (kind !== 'OTHER') return ASSIGNING.has(kind) && kind !== 'REPORT'
  const carriers = headPieces.filter(({ role }) => role === 'carrier')
  return carriers.some(({ flow }) => {
    const name = CARRIED.exec(flow.folded)?.[1]
    const carrier = name ? kindOfName(name)?.kind : undefined
    return carrier !== undefined && ASSIGNING.has(carrier) && carrier !== 'REPORT'
  })
}
