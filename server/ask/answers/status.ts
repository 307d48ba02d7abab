import type { Document } from '../../../schema/documents/document'
import type { Relation } from '../../../schema/enums/relation'
import { TraceDirection } from '../../../schema/enums/traceDirection'
import type { Context } from '../../context'
import { documentName } from '../../graph/documentName'
import { traceFrom } from '../../trace/trace'
import { linkInEnglish, paperInEnglish } from '../english'
import type { Asked } from '../reading/asked'
import { answered, notHeld, notUnderstood, said, type Told } from '../told'
import { periodOfPlan } from './messages'

/** What ends a paper, or a part of it. */
const ENDING: ReadonlySet<Relation> = new Set<Relation>(['REPLACES', 'REPEALS', 'AMENDS'])

/**
 * Of the effect of a plan the days of its message; of another paper what papers tell of its end. That nothing is told is no proof that
 * it is in force, and is not said to be.
 */
export async function statusOf(context: Context, { relation }: Asked, document: Document): Promise<Told> {
  const ofMessage = await periodOfPlan(context, document)
  if (relation === null && ofMessage.outcome !== notUnderstood.outcome) return ofMessage
  const { links } = await traceFrom(context, document.id, { direction: TraceDirection.DOWN, depth: 1 })
  const ended = links.filter(
    ({ to, relation, evidence }) => to.id === document.id && ENDING.has(relation) && evidence.length > 0,
  )
  const name = documentName(document)
  if (ended.length === 0)
    return notHeld(
      `Không văn bản nào chúng tôi giữ cho biết ${name} đã bị thay thế, bãi bỏ hay sửa đổi. Nguồn không xác nhận hiệu lực pháp lý của văn bản.`,
      document.url,
    )
  const items = ended.map(link => ({
    ...said(`${link.sentence}.`, `${linkInEnglish(link)}.`),
    url: link.from.url,
    evidence: link.evidence,
  }))
  if (items.length === 1) return answered(items[0]!, document.url, items)
  const sentence = said(
    `${items.length} văn bản chúng tôi giữ cho biết ${name} đã bị thay thế, bãi bỏ hoặc sửa đổi.`,
    `${items.length} papers that we hold tell that ${paperInEnglish(document)} is replaced, repealed or amended.`,
  )
  return answered(sentence, document.url, items)
}
