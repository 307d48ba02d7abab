import { fold } from '../../../../schema/words/fold'
import type { Flow } from '../../flow'
import { gathered } from '../../gathered'
import type { Block } from '../../outline/types'

/**
 * The foot of a joint paper has a signature a column: `KT. BỘ TRƯỞNG BỘ CÔNG AN | KT. BỘ TRƯỞNG BỘ Y TẾ`. The blocks
 * with the cells of one alone, that of the body named first in the head, else the last; as they are where none is.
 */
export function signingColumn(
  foot: readonly Block[],
  issuer: string | null,
  isPost: (flow: Flow) => boolean,
): readonly Block[] {
  const first = foot.findIndex(({ cells }) => (cells?.filter(isPost).length ?? 0) > 1)
  const posts = foot[first]?.cells
  if (!posts) return foot
  const leader = issuer ? fold(issuer.split(' - ')[0]!) : null
  const named = leader ? posts.findIndex(({ folded }) => folded.includes(leader)) : -1
  const column = named >= 0 ? named : posts.findLastIndex(isPost)
  return gathered(foot.slice(first), block => {
    if (!block.cells) return [block]
    const cell = block.cells[column]
    return cell ? [{ ...block, cells: [cell] }] : []
  })
}
