import type { Answer } from '../../schema/ask/answer'
import type { AnswerItem } from '../../schema/ask/answerItem'
import type { Document } from '../../schema/documents/document'
import { documentName } from '../graph/documentName'
import { fullNameInEnglish } from './english'

/** An answer without the question that it answers. */
export type Told = Pick<
  Answer,
  'outcome' | 'sentence' | 'sentenceInEnglish' | 'explanation' | 'url' | 'count' | 'items'
>

/** One sentence in both languages of the pages. */
export type Said = Pick<AnswerItem, 'sentence' | 'sentenceInEnglish'>
export const said = (sentence: string, sentenceInEnglish: string): Said => ({ sentence, sentenceInEnglish })

export const MOST_ITEMS = 20

/** `count` is how many there are where not all are given. */
export const answered = (
  what: Said | null,
  url: string | null,
  items: readonly AnswerItem[],
  count = items.length,
): Told => ({
  outcome: 'ANSWERED',
  sentence: what?.sentence ?? null,
  sentenceInEnglish: what?.sentenceInEnglish ?? null,
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
export const fact = (what: Said, url: string | null, evidence: AnswerItem['evidence']): Told =>
  answered(what, url, [{ ...what, url, evidence }])

/** `Kế hoạch 23/KH-TBTT của Tiểu ban Truyền thông`: which of those that share a number. */
export function fullName(document: Document): string {
  const name = documentName(document)
  const issuer = document.issuer?.name
  return issuer && !name.includes(issuer) ? `${name} của ${issuer}` : name
}

/** A paper as a choice. */
export const choice = (document: Document): AnswerItem => ({
  ...said(
    [fullName(document), document.issued && `năm ${document.issued.slice(0, 4)}`].filter(Boolean).join(', '),
    [fullNameInEnglish(document), document.issued?.slice(0, 4)].filter(Boolean).join(', '),
  ),
  url: document.url,
  evidence: [],
})

export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Without the full stop that the paper may print: ours follows. */
export const bare = (text: string): string => text.trim().replace(/[.;:,\s]+$/, '')
