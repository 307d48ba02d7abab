import type { Answer } from '../../schema/ask/answer'
import type { AnswerItem } from '../../schema/ask/answerItem'
import type { Document } from '../../schema/documents/document'
import { documentName } from '../graph/documentName'

/** An answer without the question that it answers. */
export type Told = Pick<Answer, 'outcome' | 'sentence' | 'explanation' | 'url' | 'count' | 'items'>

export const MOST_ITEMS = 20

/** `count` is how many there are where not all are given. */
export const answered = (
  sentence: string | null,
  url: string | null,
  items: readonly AnswerItem[],
  count = items.length,
): Told => ({
  outcome: 'ANSWERED',
  sentence,
  explanation: null,
  url,
  count,
  items: items.slice(0, MOST_ITEMS),
})

export const ambiguous = (
  explanation: string,
  items: readonly AnswerItem[],
  url: string | null = null,
): Told => ({ ...answered(null, url, items), outcome: 'AMBIGUOUS', explanation })

/** `items` are then what lies nearest. */
export const notHeld = (
  explanation: string,
  url: string | null = null,
  items: readonly AnswerItem[] = [],
): Told => ({ ...answered(null, url, items), outcome: 'NOT_HELD', explanation })

/** Something is held that comes near: what is asked may be the same in other words. */
export const notUnderstood: Told = { ...answered(null, null, []), outcome: 'NOT_UNDERSTOOD' }

/** Where nothing fits: it is not held, unless what is held comes near. */
export const notHeldUnless = (isNear: boolean, ...none: Parameters<typeof notHeld>): Told =>
  isNear ? notUnderstood : notHeld(...none)

/** One fact is both the sentence and its only part. */
export const fact = (sentence: string, url: string | null, evidence: AnswerItem['evidence']): Told =>
  answered(sentence, url, [{ sentence, url, evidence }])

/** `Kế hoạch 23/KH-TBTT của Tiểu ban Truyền thông`: which of those that share a number. */
export function fullName(document: Document): string {
  const name = documentName(document)
  const issuer = document.issuer?.name
  return issuer && !name.includes(issuer) ? `${name} của ${issuer}` : name
}

/** A paper as a choice. */
export const choice = (document: Document): AnswerItem => ({
  sentence: document.issued
    ? `${fullName(document)}, năm ${document.issued.slice(0, 4)}`
    : fullName(document),
  url: document.url,
  evidence: [],
})

export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Without the full stop that the paper may print: ours follows. */
export const bare = (text: string): string => text.trim().replace(/[.;:,\s]+$/, '')
