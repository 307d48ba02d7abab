import type { Document } from '../../../schema/documents/document'
import type { Fact } from '../../../schema/facts/fact'
import type { PartialDay } from '../../../schema/words/calendar'
import { dayInEnglish, officialDay } from '../../../schema/words/writtenDays'
import type { Context } from '../../context'
import { facts } from '../../documents/parts/facts'
import { documentName } from '../../graph/documentName'
import { distinctEvidence, type EvidenceRow, evidenceColumns, evidenceFrom } from '../../graph/rows/evidence'
import { fullNameInEnglish, listedInEnglish, paperInEnglish } from '../english'
import { answered, bare, capital, fact, fullName, listed, notHeld, type Said, said, type Told } from '../told'

type Teller = (context: Context, document: Document) => Promise<Told>

const factsOf = async ({ loaders }: Context, { id }: Document): Promise<Fact[]> =>
  loaders.documentParts.of(facts()).need(id)

const unknown = (document: Document, what: string): Told =>
  notHeld(
    `Chúng tôi biết ${documentName(document)}, nhưng không văn bản nào chúng tôi giữ ghi ${what} của văn bản này.`,
    document.url,
  )

/** What is said of a day that an editor chose. */
export const RULED_DAY = said(
  ' (phân định giữa các ngày mà các văn bản ghi)',
  ' (ruled between the days that papers give)',
)

/** When a paper was issued, with what is said of that day. */
export const issuedSentence = (document: Document, on: PartialDay, reserved: Said): Said =>
  said(
    `${fullName(document)} ban hành ${officialDay(on)}${reserved.sentence}.`,
    `${fullNameInEnglish(document)} was issued on ${dayInEnglish(on)}${reserved.sentenceInEnglish}.`,
  )

export const dateOf: Teller = async (context, document) => {
  if (document.issued === null) return unknown(document, 'ngày ban hành')
  const stated = (await factsOf(context, document)).filter(({ attribute }) => attribute === 'issued')
  const chosen = stated.find(({ value }) => value === document.issued)
  const ruled = chosen?.basis === 'RULED' ? RULED_DAY : said('', '')
  const sentence = issuedSentence(document, document.issued, ruled)
  if (!chosen || chosen.evidence.length === 0) return unknown(document, 'ngày ban hành')
  const others = stated
    .filter(({ value }) => value !== document.issued)
    .map(({ value, evidence }) => ({
      ...said(
        `Có văn bản ghi ${documentName(document)} ngày khác: ${officialDay(value)}.`,
        `A paper gives ${paperInEnglish(document)} another day: ${dayInEnglish(value)}.`,
      ),
      url: document.url,
      evidence,
    }))
  return answered(sentence, document.url, [
    { ...sentence, url: document.url, evidence: chosen.evidence },
    ...others,
  ])
}

export const titleOf: Teller = async (context, document) => {
  const stated = (await factsOf(context, document)).filter(({ attribute }) => attribute === 'title')
  const [first, ...others] = stated.filter(({ value }) => value === document.title)
  if (!first || first.evidence.length === 0) return unknown(document, 'tên gọi')
  const sentence = said(
    `${fullName(document)}: ${bare(first.value)}.`,
    `${fullNameInEnglish(document)}: “${bare(first.value)}”.`,
  )
  const other = [...others, ...stated.filter(({ value }) => value !== document.title)].map(
    ({ value, evidence }) => ({
      ...said(
        `Có văn bản ghi tên khác của ${documentName(document)}: ${bare(value)}.`,
        `A paper gives ${paperInEnglish(document)} another title: “${bare(value)}”.`,
      ),
      url: document.url,
      evidence,
    }),
  )
  return answered(sentence, document.url, [
    { ...sentence, url: document.url, evidence: first.evidence },
    ...other,
  ])
}

const ISSUED_BY = `
MATCH (d:Document {id: $id})
RETURN ${evidenceColumns('[(d)-[said:ISSUED_BY]->(:Agency {id: $issuer}) | said]')}`

export const issuerOf: Teller = async (context, document) => {
  const { issuer } = document
  if (issuer === null) return unknown(document, 'cơ quan ban hành')
  const rows = await context.reader.read<EvidenceRow[]>(ISSUED_BY, { id: document.id, issuer: issuer.id })
  const evidence = distinctEvidence(evidenceFrom(rows.flat()))
  if (evidence.length === 0) return unknown(document, 'cơ quan ban hành')
  const inferred = evidence.every(({ basis }) => basis === 'INFERRED') ? ' (suy ra)' : ''
  const sentence = said(
    `${documentName(document)} do ${issuer.name} ban hành${inferred}.`,
    `${paperInEnglish(document)} was issued by ${issuer.name}${inferred && ' (inferred)'}.`,
  )
  return fact(sentence, document.url, evidence)
}

export const signerOf: Teller = async (context, document) => {
  const { signer } = document
  if (signer === null) return unknown(document, 'người ký')
  const stated = (await factsOf(context, document)).filter(({ attribute }) => attribute.startsWith('signer'))
  const evidence = stated.flatMap(({ evidence: said }) => said)
  if (evidence.length === 0) return unknown(document, 'người ký')
  const post = signer.signature.join(', ')
  const name = [post, signer.name].filter(Boolean).join(' ')
  const sentence = said(
    `${fullName(document)} do ${name} ký.`,
    `${fullNameInEnglish(document)} was signed by ${name}.`,
  )
  return fact(sentence, document.url, evidence)
}

/** Kính gửi and Nơi nhận, as the paper prints them. */
export const recipientsOf: Teller = async (context, document) => {
  const stated = (await factsOf(context, document)).filter(({ attribute }) => attribute === 'recipients')
  const items = stated
    .filter(({ evidence }) => evidence.length > 0)
    .map(({ value, evidence }) => {
      const recipient = `${capital(bare(value))}.`
      return { ...said(recipient, recipient), url: document.url, evidence }
    })
  if (items.length === 0) return unknown(document, 'nơi nhận')
  const recipients = items.map(({ sentence }) => bare(sentence))
  const sentence = said(
    `${fullName(document)} gửi ${listed(recipients)}.`,
    `${fullNameInEnglish(document)} is sent to ${listedInEnglish(recipients)}.`,
  )
  return answered(sentence, document.url, items)
}
