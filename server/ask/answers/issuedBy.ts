import { kindNames } from '../../../schema/words/kinds'
import type { Context } from '../../context'
import { readDocuments } from '../../documents/readDocuments'
import { documentName } from '../../graph/documentName'
import { distinctEvidence, type EvidenceRow, evidenceColumns, evidenceFrom } from '../../graph/rows/evidence'
import { askedInEnglish, paperInEnglish, papersInEnglish } from '../english'
import type { Asked } from '../reading/asked'
import type { Named } from '../reading/bodies'
import { askedDay, liesIn, spanOf } from '../reading/days'
import { says } from '../reading/topic'
import { answered, notHeld, notUnderstood, said, type Told } from '../told'
import { nameOf, whichBody } from './whom'

const ISSUED = `
MATCH (issuer:Agency)<-[said:ISSUED_BY]-(d:Document)
WHERE (issuer.id IN $agencies OR issuer.province = $province) AND ($kind IS NULL OR d.kind = $kind)
  AND ($from IS NULL OR (d.issuedFirst >= $from AND d.issuedFirst <= $to))
WITH d, collect(said) AS statements ORDER BY d.held DESC, d.issuedFirst, d.id
WITH d, ${evidenceColumns('statements')} AS place`

/** The papers of a body that papers we hold name; those of a day, month or year where one is asked. */
export async function issuedBy(context: Context, { named, others, day, topic }: Asked): Promise<Told> {
  const [who] = named as [Named]
  const unclear = whichBody(who)
  if (unclear) return unclear
  const agencies = who.agencies.map(({ id }) => id)
  const parameters = { agencies, province: who.province, kind: others, ...spanOf(day) }
  const issued = await readDocuments<EvidenceRow[]>(context, ISSUED, parameters)
  const items = issued.flatMap(({ document, place }) => {
    const evidence = distinctEvidence(evidenceFrom(place))
    const isAsked = day === null || (document.issued !== null && liesIn(document.issued, day))
    if (evidence.length === 0 || !isAsked || !says(topic, document.title)) return []
    const inferred = evidence.every(({ basis }) => basis === 'INFERRED') ? ' (suy ra)' : ''
    const issuer = document.issuer?.name ?? nameOf(who)
    const sentence = said(
      `${documentName(document)} do ${issuer} ban hành${inferred}.`,
      `${paperInEnglish(document)} was issued by ${issuer}${inferred && ' (inferred)'}.`,
    )
    return [{ ...sentence, url: document.url, evidence }]
  })
  const url = who.agencies[0]?.url ?? null
  const what = others ? kindNames[others].toLowerCase() : 'văn bản'
  const when = day ? ` ${askedDay(day)}` : ''
  if (items.length === 0 && topic.length > 0) return notUnderstood
  if (items.length === 0)
    return notHeld(`Không văn bản nào chúng tôi giữ nêu ${what} mà ${nameOf(who)} ban hành${when}.`, url)
  if (items.length === 1) return answered(items[0]!, url, items)
  return answered(
    said(
      `Các văn bản chúng tôi giữ nêu ${items.length} ${what} do ${nameOf(who)} ban hành${when}${topic.length > 0 ? ' về điều ấy' : ''}.`,
      `The papers that we hold name ${items.length} ${papersInEnglish(others)} issued by ${nameOf(who)}${day ? ` (${askedInEnglish(day)})` : ''}${topic.length > 0 ? ' on this' : ''}.`,
    ),
    url,
    items,
  )
}
