import { kindsThat } from '../../../../schema/words/kinds'
import type { DocumentHeader } from '../../entry'
import { mayHold } from '../../flow'
import { DIGIT } from '../../forms/signs'
import { gathered } from '../../gathered'
import type { Paper } from '../../outline/types'
import { paperFiguresOf } from './paperFigures'
import { runningFigures } from './running'
import { tableFigures } from './tables/table'
import { type ToldApart, toldApart } from './toldApart'

/** Papers that rule give norms, not figures of what is. */
const RULING = kindsThat(({ rules }) => rules)

/** A paper of no kind of ours tells figures where it calls itself a thông cáo. */
const rules = ({ head, body }: Paper, { kind }: DocumentHeader): boolean =>
  kind === 'OTHER'
    ? ![...head, ...body.slice(0, 2)].some(({ flow }) => flow.folded.startsWith('thong cao '))
    : RULING.has(kind)

/** Where the paper says on what it rests: what that counts is of other papers. */
const OPENING = 'phần mở đầu'

/** A shorter heading only names what follows. */
const SHORTEST_SENTENCE = 60

/** What a paper counts and measures, each figure with a sentence that stands alone. */
export function figures(paper: Paper, header: DocumentHeader): ToldApart {
  if (rules(paper, header)) return { figures: [], diagnostics: [] }
  const told = paperFiguresOf(paper, header)
  const rows = tableFigures(told)
  const found = gathered(paper.body, (block, index) => {
    const { kind, flow } = block
    if (kind === 'row') return rows.get(block) ?? []
    if (block.locator.startsWith(OPENING) && flow.folded.startsWith('can cu ')) return []
    if (!mayHold(flow, DIGIT) || (kind === 'heading' && flow.length < SHORTEST_SENTENCE)) return []
    const counted = runningFigures(told, index, flow)
    return counted.length > 0 && flow.folded.includes('trach nhiem thi hanh') ? [] : counted
  })
  return toldApart(found, told.headingOf)
}
