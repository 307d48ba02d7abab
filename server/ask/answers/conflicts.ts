import type { AnswerItem } from '../../../schema/ask/answerItem'
import type { Document } from '../../../schema/documents/document'
import type { Discrepancy } from '../../../schema/facts/discrepancy'
import { toldInEnglish, valueInEnglish } from '../../../schema/words/discrepanciesInEnglish'
import type { Context } from '../../context'
import { listDiscrepancies } from '../../discrepancies/listDiscrepancies'
import { documentName } from '../../graph/documentName'
import { paperInEnglish } from '../english'
import { atLeast, listingOf, MOST_LOOKED_AT } from '../listing'
import type { Asked } from '../reading/asked'
import { says } from '../reading/topic'
import { answered, bare, capital, notHeld, notUnderstood, said, type Told } from '../told'

const PAGE = '/cho-venh'

/** Where sources disagree: over one paper, over what the question names, or all of it; what none says may be meant otherwise. */
export async function conflictsOf(context: Context, asked: Asked, document: Document | null): Promise<Told> {
  const { nodes, isCut } = listingOf(
    await listDiscrepancies(context, { document: document?.id, first: MOST_LOOKED_AT }),
  )
  const open = nodes.filter(
    ({ dismissal, kind }) => dismissal === null && (asked.conflict === null || kind === asked.conflict),
  )
  const fitting = open.filter(found => says(asked.topic, ...textsOf(found)))
  const kind = asked.conflict === null ? '' : ' về số liệu'
  const over = document ? ` về ${documentName(document)}` : asked.topic.length > 0 ? ' về điều ấy' : ''
  if (fitting.length === 0 && (asked.topic.length > 0 || isCut)) return notUnderstood
  if (fitting.length === 0)
    return notHeld(`Quy tắc của chúng tôi không tìm thấy chỗ vênh nào${kind}${over}.`, PAGE)
  const items = fitting.map(conflictItem)
  if (items.length === 1 && !isCut) return answered(items[0]!, PAGE, items)
  const overInEnglish = document
    ? ` over ${paperInEnglish(document)}`
    : asked.topic.length > 0
      ? ' over this'
      : ''
  const least = atLeast(isCut)
  const sentence = said(
    `Chúng tôi tìm thấy ${least.sentence}${fitting.length} chỗ vênh${kind}${over}.`,
    `We find ${least.sentenceInEnglish}${fitting.length} disagreements${kind && ' of figures'}${overInEnglish}.`,
  )
  return answered(sentence, PAGE, items)
}

/** `Ngày ban hành của Chỉ thị 16/CT-TTg: các văn bản ghi … (2020-03-31; 2020-04-01).` */
export function conflictItem(found: Discrepancy): AnswerItem {
  const { subject, explanation, values } = found
  const how = bare(explanation)
  const given = values.map(({ value }) => value).filter(value => !how.includes(value))
  const between = given.length > 0 ? ` (${given.join('; ')})` : ''
  const betweenInEnglish = given.length > 0 ? ` (${given.map(valueInEnglish).join('; ')})` : ''
  const inEnglish = toldInEnglish(found)
  return {
    ...said(
      `${capital(bare(subject))}: ${how.charAt(0).toLowerCase()}${how.slice(1)}${between}.`,
      `${capital(bare(inEnglish.subject))}: ${bare(inEnglish.explanation)}${betweenInEnglish}.`,
    ),
    url: PAGE,
    evidence: values.flatMap(({ evidence }) => evidence),
  }
}

const textsOf = ({ subject, explanation, values }: Discrepancy): string[] => [
  subject,
  explanation,
  ...values.flatMap(({ value, evidence }) => [value, ...evidence.map(({ shown }) => shown)]),
]
