import type { Basis } from '../../../schema/enums/basis'
import { kindNames } from '../../../schema/words/kinds'
import type { Context } from '../../context'
import { readDocuments } from '../../documents/readDocuments'
import {
  distinctEvidence,
  type EvidenceRow,
  evidenceColumns,
  evidenceFrom,
  strongestBasis,
} from '../../graph/rows/evidence'
import { statedOf } from '../../graph/statedOf'
import { integer } from '../../graph/values'
import { askedInEnglish, papersInEnglish } from '../english'
import { atLeast, listingOfRows, MOST_LOOKED_AT } from '../listing'
import type { Asked } from '../reading/asked'
import { askedDay, daysOf, isYearless, liesIn } from '../reading/days'
import { answered, notHeld, notUnderstood, type Said, said, type Told } from '../told'
import { issuedSentence, RULED_DAY } from './facts'

const ISSUED = `
MATCH (d:Document)
WHERE d.issuedFirst >= $from AND d.issuedFirst <= $to AND ($kind IS NULL OR d.kind = $kind)
${statedOf('d')}
WITH d, states WHERE states.attribute = 'issued' AND states.value = d.issued
WITH d, collect(states) AS statements ORDER BY d.issuedFirst, d.id LIMIT $limit
WITH d, ${evidenceColumns('statements')} AS place`

/** What is said of a day that is not simply stated. */
const RESERVED: Readonly<Record<Basis, Said>> = {
  STATED: said('', ''),
  INFERRED: said(' (suy ra)', ' (inferred)'),
  RULED: RULED_DAY,
}

/** The papers of a day, month or year, held and named, each with the words that give its day. */
export async function issuedOn(context: Context, { day, others }: Asked): Promise<Told> {
  if (day === null || isYearless(day)) return notUnderstood
  const { from, to } = daysOf(day)
  const parameters = { from, to, kind: others, limit: integer(MOST_LOOKED_AT + 1) }
  const { nodes, isCut } = listingOfRows(await readDocuments<EvidenceRow[]>(context, ISSUED, parameters))
  const items = nodes.flatMap(({ document, place }) => {
    const evidence = distinctEvidence(evidenceFrom(place))
    const { issued: on } = document
    if (evidence.length === 0 || on === null || !liesIn(on, day)) return []
    const basis = strongestBasis(evidence.map(one => one.basis))
    const sentence = issuedSentence(document, on, RESERVED[basis])
    return [{ ...sentence, url: document.url, evidence }]
  })
  const what = others ? kindNames[others].toLowerCase() : 'văn bản'
  if (items.length === 0)
    return notHeld(`Không văn bản nào chúng tôi giữ nêu ${what} ban hành ${askedDay(day)}.`)
  if (items.length === 1 && !isCut) return answered(items[0]!, items[0]!.url, items)
  const least = atLeast(isCut)
  const sentence = said(
    `Các văn bản chúng tôi giữ nêu ${least.sentence}${items.length} ${what} ban hành ${askedDay(day)}.`,
    `The papers that we hold name ${least.sentenceInEnglish}${items.length} ${papersInEnglish(others)} issued at the time asked (${askedInEnglish(day)}).`,
  )
  return answered(sentence, null, items)
}
