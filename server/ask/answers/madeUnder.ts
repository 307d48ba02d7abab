import type { Action } from '../../../schema/agencies/action'
import type { AnswerItem } from '../../../schema/ask/answerItem'
import type { Document } from '../../../schema/documents/document'
import type { Relation } from '../../../schema/enums/relation'
import { fold } from '../../../schema/words/fold'
import type { Context } from '../../context'
import { actionsUnder } from '../../documents/parts/actions'
import { MOST_LOOKED_AT } from '../listing'
import type { Asked } from '../reading/asked'
import { itemsOf } from './actions'
import { isOf } from './paperOf'

/** What it says of two papers that one was made to carry the other out. */
const CARRIES_OUT: ReadonlySet<Relation | null> = new Set([null, 'IMPLEMENTS', 'BASED_ON'])
const MADE = fold('ban hành')

/**
 * `Thực hiện Nghị quyết 21, Bộ Y tế đã ban hành Quyết định 3355`: what papers tell that bodies issued to carry a paper
 * out. No link of two papers says it: the paper that tells it is neither.
 */
export async function madeUnder(
  context: Context,
  document: Document,
  { relation, others, ofOthers }: Pick<Asked, 'relation' | 'others' | 'ofOthers'>,
): Promise<AnswerItem[]> {
  if (!CARRIES_OUT.has(relation)) return []
  const { loaders } = context
  const { nodes } = await loaders.documentParts.of(actionsUnder({ first: MOST_LOOKED_AT })).need(document.id)
  const told = await Promise.all(
    nodes.map(async action => {
      const papers = await loaders.documents.needAll(action.underIds)
      const isAsked = (paper: Document) =>
        (others === null || paper.kind === others) && ofOthers.every(issuer => isOf(paper, issuer))
      return papers.some(paper => isAsked(paper) && isMade(paper, document, action)) ? [action] : []
    }),
  )
  return itemsOf(context, told.flat())
}

/** The paper's number behind the verb, the one carried out before it. */
function isMade(paper: Document, under: Document, { text }: Action): boolean {
  if (!paper.number || !under.number || paper.id === under.id) return false
  const words = fold(text)
  const [made, other] = [words.indexOf(fold(paper.number)), words.indexOf(fold(under.number))]
  const verb = words.lastIndexOf(MADE, made)
  return other !== -1 && other < verb && verb < made
}
