import type { Proof, Saying } from '../facts'
import { shared } from '../place'
import { bare } from '../words'
import { EVIDENCE, type EvidenceAnswer, type Reader } from './reader'

interface Wording {
  text: string
  calledBy?: string | null
  reading?: string | null
  evidence: EvidenceAnswer[]
}
interface Answer extends Wording {
  kind: string
  variants: Wording[]
}

/** Every wording of every message, each where a paper prints it. */
export async function sayings(reader: Reader): Promise<Saying[]> {
  const own = reader.api.pick('Message', 'calledBy', 'reading')
  const of = reader.api.pick('MessageVariant', 'calledBy', 'reading')
  const selection = `kind ${own} text ${EVIDENCE} variants { text ${of} ${EVIDENCE} }`
  const answers = await reader.api.list<Answer>('messages', selection)
  return answers.flatMap(message =>
    [chiefWording(message), ...message.variants].flatMap(({ text, calledBy, reading, evidence }) =>
      eachPlaceOnce(reader.proofs(evidence)).map(proof => ({
        text,
        kind: message.kind,
        calledBy,
        reading,
        proofs: [proof],
      })),
    ),
  )
}

/** The evidence of a message proves all its wordings and its periods: what no variant claims and says the chief one is its. */
function chiefWording({ text, calledBy, reading, evidence, variants }: Answer): Wording {
  const others = new Set(variants.flatMap(variant => variant.evidence.map(placeOf)))
  const opening = bare(text).slice(0, OPENING)
  const said = ({ slices }: EvidenceAnswer) => slices.some(({ quote }) => bare(quote).includes(opening))
  return {
    text,
    calledBy,
    reading,
    evidence: evidence.filter(proof => !others.has(placeOf(proof)) && said(proof)),
  }
}
const OPENING = 30
const placeOf = ({ document, slices }: EvidenceAnswer): string => `${document.id} ${JSON.stringify(slices)}`

/** A wording and the period beside it are proved by slices of one place. */
const eachPlaceOnce = (proofs: readonly Proof[]): Proof[] =>
  proofs.filter((proof, at) =>
    proofs
      .slice(0, at)
      .every(({ file, slices }) => file !== proof.file || shared(slices, proof.slices) === 0),
  )
