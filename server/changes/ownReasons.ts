import type { Action } from '../../schema/agencies/action'
import type { MessageChange } from '../../schema/changes/messageChange'
import { tellsWhyPlanned } from '../../schema/words/purposes'
import type { Context } from '../context'
import { actions } from '../documents/parts/actions'

/** What a plan tells of its own making stands in its opening. */
const OPENING = 20

/** What the later plan itself tells of why it was made. */
export async function ownReasons({ loaders }: Context, { to }: Pick<MessageChange, 'to'>): Promise<Action[]> {
  const told = await loaders.documentParts.of(actions({ first: OPENING })).need(to.plan.id)
  return told.nodes.filter(({ text }) => tellsWhyPlanned(text))
}
