import type { KnownDocument, Mention, Paper, Statement } from '../corpus'
import type { AgencyDirectory } from '../identity/agencyDirectory'
import { slug } from '../identity/slug'
import { SHARED } from '../image'
import type { Drawing } from './drawing'
import { SYMBOL_RULE, shown } from './statements'

/**
 * STATES for every value that a paper gives of a document, ISSUED_BY where the words name its issuer. What a paper states
 * is not concluded beside it.
 */
export function drawStatements(
  drawing: Drawing,
  statements: readonly Statement[],
  directory: AgencyDirectory,
): void {
  const said = new Set(statements.filter(({ basis }) => basis === 'STATED').map(keyOf))
  for (const statement of statements) {
    const { paper, about, attribute, value, proof, basis, rule } = statement
    if (basis === 'INFERRED' && said.has(keyOf(statement))) continue
    const ground = { paper, proof, basis, rule }
    drawing.assert('STATES', paper.document.id, about.id, ground, { attribute, value })
    if (attribute === 'issuer' && issuerNamed(about, value, paper, directory)) {
      drawing.assert('ISSUED_BY', about.id, about.issuer!.id, ground)
    }
  }
}

const keyOf = ({ about, attribute, value }: Statement): string => `${about.id} ${attribute} ${value}`

/** ISSUED_BY by the symbol alone, proved by the first words that give the number. */
export function drawIssuerBySymbol(
  drawing: Drawing,
  document: KnownDocument,
  about: readonly Statement[],
  mention: Mention | undefined,
  directory: AgencyDirectory,
): void {
  const { issuer } = document
  if (!issuer) return
  const named = about.some(
    ({ attribute, value, paper }) => attribute === 'issuer' && issuerNamed(document, value, paper, directory),
  )
  if (named) return
  const own = about.find(({ attribute }) => attribute === 'number')
  const ground = own ?? (mention && { paper: mention.paper, proof: shown(mention.citation) })
  if (!ground) return
  const { paper, proof } = ground
  drawing.assert('ISSUED_BY', document.id, issuer.id, { paper, proof, basis: 'INFERRED', rule: SYMBOL_RULE })
}

/** True where the words name the agency that the document is filed under. */
function issuerNamed(
  document: KnownDocument,
  printed: string,
  paper: Paper,
  directory: AgencyDirectory,
): boolean {
  const { issuer } = document
  if (!issuer) return false
  return directory.byName(printed, paper.province) === issuer || issuer.names.has(printed)
}

/** Who signed the paper; a person's id is the name, so that one signer of many papers is one person. */
export function drawSigner(drawing: Drawing, paper: Paper): void {
  const { signer } = paper.entry.document
  const proof = paper.entry.facts.find(fact => fact.attribute === 'signer' && !fact.of)
  if (!signer || !proof) return
  const id = `n:${slug(signer.name)}`
  drawing.node({ id, label: 'Person', unit: SHARED, properties: { name: signer.name } })
  const own = { title: signer.title, mode: signer.mode, signature: signer.signature ?? [] }
  drawing.assert('SIGNED_BY', paper.document.id, id, { paper, proof, basis: 'STATED' }, own)
}
