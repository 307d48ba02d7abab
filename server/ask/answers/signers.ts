import { tokens } from '../../../schema/words/fold'
import type { Context } from '../../context'
import { readDocuments } from '../../documents/readDocuments'
import { documentName } from '../../graph/documentName'
import { distinctEvidence, type EvidenceRow, evidenceColumns, evidenceFrom } from '../../graph/rows/evidence'
import { integer } from '../../graph/values'
import { paperInEnglish } from '../english'
import type { Asked } from '../reading/asked'
import { answered, notHeld, said, type Told } from '../told'

const MOST = 100
const SIGNED = `
MATCH (:Person {id: $person})<-[said:SIGNED_BY]-(d:Document)
WITH d, collect(said) AS signatures ORDER BY d.issuedFirst, d.id LIMIT $most
WITH d, ${evidenceColumns('signatures')} AS place`

/** The papers that a person signed, each with the post beside the name. */
export async function signedBy(context: Context, { person }: Asked): Promise<Told> {
  const parameters = { person: `n:${tokens(person!).join('-')}`, most: integer(MOST) }
  const signed = await readDocuments<EvidenceRow[]>(context, SIGNED, parameters)
  const items = signed.flatMap(({ document, place }) => {
    const evidence = distinctEvidence(evidenceFrom(place))
    if (evidence.length === 0 || !document.signer) return []
    const { name, signature } = document.signer
    const signer = [signature.join(', '), name].filter(Boolean).join(' ')
    const sentence = said(
      `${documentName(document)} do ${signer} ký.`,
      `${paperInEnglish(document)} was signed by ${signer}.`,
    )
    return [{ ...sentence, name, url: document.url, evidence }]
  })
  if (items.length === 0) return notHeld(`Không văn bản nào chúng tôi giữ ghi người ký là ${person}.`)
  const told = items.map(({ name: _, ...item }) => item)
  if (told.length === 1) return answered(told[0]!, told[0]!.url, told)
  const [{ name }] = items as [(typeof items)[number]]
  const sentence = said(
    `${name} ký ${items.length} văn bản chúng tôi giữ.`,
    `${name} signed ${items.length} papers that we hold.`,
  )
  return answered(sentence, null, told)
}
