import { fold } from '../../schema/words/fold'
import { kindOfName } from '../../schema/words/kindsByWords'
import type { DocumentHeader } from '../../seed/read/entry'
import { numberKey } from '../../seed/read/forms/numberKey'
import type { HeaderAnswer } from './answers'
import { Score } from './score'

export const HEADER_ROWS = ['number', 'date', 'kind', 'issuer', 'signer', 'title'] as const
export type HeaderRow = (typeof HEADER_ROWS)[number]

/** Compares a header with its answer, a score an attribute. */
export function scoreHeader(
  name: string,
  read: DocumentHeader,
  answer: HeaderAnswer,
): Record<HeaderRow, Score> {
  const scores = Object.fromEntries(HEADER_ROWS.map(row => [row, new Score()])) as Record<HeaderRow, Score>
  const is = (row: HeaderRow, right: boolean, found: unknown, expected: unknown) =>
    scores[row].is(right, `${name}: ${row} is ${JSON.stringify(expected)}, read ${JSON.stringify(found)}`)
  is('number', sameKey(read.number, answer.number), read.number, answer.number)
  is('date', read.issued === answer.date, read.issued, answer.date)
  is('kind', read.kind === (kindOfName(fold(answer.type))?.kind ?? 'OTHER'), read.kind, answer.type)
  is('issuer', sameIssuer(read.issuer, answer.issuer), read.issuer, answer.issuer)
  if (answer.signer) is('signer', same(read.signer?.name, answer.signer), read.signer?.name, answer.signer)
  if (answer.title) is('title', same(read.title, answer.title), read.title, answer.title)
  return scores
}

function sameKey(found: string | null, expected: string | null): boolean {
  return found === null || expected === null ? found === expected : numberKey(found) === numberKey(expected)
}

/** `Sở Y tế (Ủy ban nhân dân Thành phố Hồ Chí Minh)`: the name, and its parent in brackets. */
function sameIssuer(found: DocumentHeader['issuer'], expected: string | null): boolean {
  if (expected === null) return found === null
  const [name = '', parent] = expected.replace(/\)$/, '').split(' (')
  return same(found?.name, name) && (!parent || same(found?.parent, parent))
}

function same(found: string | null | undefined, expected: string): boolean {
  return typeof found === 'string' && bare(found) === bare(expected)
}

/** Without marks, case, punctuation and the short form of Ủy ban nhân dân. */
function bare(words: string): string {
  return fold(words)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll('ubnd', 'uy ban nhan dan')
    .trim()
}
