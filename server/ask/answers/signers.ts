import type { AnswerItem } from '../../../schema/ask/answerItem'
import { fold, tokens } from '../../../schema/words/fold'
import { kindNames } from '../../../schema/words/kinds'
import type { Context } from '../../context'
import { readDocuments } from '../../documents/readDocuments'
import { documentName } from '../../graph/documentName'
import { distinctEvidence, type EvidenceRow, evidenceColumns, evidenceFrom } from '../../graph/rows/evidence'
import { integer } from '../../graph/values'
import { askedInEnglish, paperInEnglish, papersInEnglish } from '../english'
import { atLeast, listingOfRows, MOST_LOOKED_AT } from '../listing'
import type { Asked } from '../reading/asked'
import { askedDay, liesIn, spanOf } from '../reading/days'
import { answered, notHeld, notUnderstood, said, type Told } from '../told'

const SIGNED = `
MATCH (:Person {id: $person})<-[said:SIGNED_BY]-(d:Document)
WHERE ($kind IS NULL OR d.kind = $kind)
  AND ($from IS NULL OR (d.issuedFirst >= $from AND d.issuedFirst <= $to))
WITH d, collect(said) AS signatures ORDER BY d.issuedFirst, d.id LIMIT $limit
WITH d, ${evidenceColumns('signatures')} AS place`

/** The papers that a person signed, each with the post beside the name. */
export async function signedBy(context: Context, { person, post, others, day }: Asked): Promise<Told> {
  const parameters = {
    ...{ person: `n:${tokens(person!).join('-')}`, kind: others },
    ...spanOf(day),
    limit: integer(MOST_LOOKED_AT + 1),
  }
  const { nodes, isCut } = listingOfRows(await readDocuments<EvidenceRow[]>(context, SIGNED, parameters))
  const items = nodes.flatMap(({ document, place }) => {
    const evidence = distinctEvidence(evidenceFrom(place))
    const isOfDay = day === null || (document.issued !== null && liesIn(document.issued, day))
    if (evidence.length === 0 || !document.signer || !isOfDay) return []
    const { name, signature } = document.signer
    const signer = [signature.join(', '), name].filter(Boolean).join(' ')
    const sentence = said(
      `${documentName(document)} do ${signer} ký.`,
      `${paperInEnglish(document)} was signed by ${signer}.`,
    )
    return [{ ...sentence, name, posts: fold(signature.join(' ')), url: document.url, evidence }]
  })
  const what = `${others ? kindNames[others].toLowerCase() : 'văn bản'}${day ? ` ${askedDay(day)}` : ''}`
  const [anyOne] = items
  if (!anyOne && isCut) return notUnderstood
  if (!anyOne) return notHeld(`Chúng tôi không giữ ${what} nào ghi người ký là ${person}.`)
  const isOfPost = !post || items.some(({ posts }) => posts.includes(post))
  if (!isOfPost && isCut) return notUnderstood
  if (!isOfPost)
    return notHeld(
      `Chúng tôi không giữ ${what} nào ghi ${anyOne.name} ký với chức vụ ấy.`,
      null,
      items.map(itemOf),
    )
  const told = items.map(itemOf)
  if (told.length === 1 && !isCut) return answered(told[0]!, told[0]!.url, told)
  const { name } = anyOne
  const least = atLeast(isCut)
  const sentence = said(
    `Chúng tôi giữ ${least.sentence}${items.length} ${what} do ${name} ký.`,
    `${name} signed ${least.sentenceInEnglish}${items.length} ${papersInEnglish(others)} that we hold${day ? ` (${askedInEnglish(day)})` : ''}.`,
  )
  return answered(sentence, null, told)
}

const itemOf = ({ sentence, sentenceInEnglish, url, evidence }: AnswerItem): AnswerItem => ({
  sentence,
  sentenceInEnglish,
  url,
  evidence,
})
