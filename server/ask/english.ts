import type { Document } from '../../schema/documents/document'
import type { MessageInForce } from '../../schema/messages/messageInForce'
import type { TraceLink } from '../../schema/trace/traceLink'
import type { PartialDay } from '../../schema/words/calendar'
import { codeNames } from '../../schema/words/codeNames'
import type { DocumentKind } from '../../schema/words/kinds'
import { byRelation, type Relation } from '../../schema/words/relations'
import { dayInEnglish } from '../../schema/words/writtenDays'
import { daysOf, isWeek, isYearless, LEAP_YEAR } from './reading/days'

const kinds = codeNames.en.documentKinds

/** `Plan 23/KH-TBTT`; without a number by its issuer, a law by its title. */
export function paperInEnglish({
  kind,
  number,
  title,
  issuer,
  issued,
}: Pick<Document, 'kind' | 'number' | 'title' | 'issuer' | 'issued'>): string {
  if (number) return `${kinds[kind]} ${number}`
  if (issuer) return [`${kinds[kind]} of ${issuer.name}`, issued?.slice(0, 4)].filter(Boolean).join(', ')
  return title ? `${kinds[kind]} “${title}”` : `${kinds[kind]} without a number`
}

/** `Plan 23/KH-TBTT of Tiểu ban Truyền thông`: which of those that share a number. */
export function fullNameInEnglish(document: Document): string {
  const name = paperInEnglish(document)
  const issuer = document.issuer?.name
  return issuer && !name.includes(issuer) ? `${name} of ${issuer}` : name
}

/** Papers of a kind in general: `plans`, `papers`. */
export const papersInEnglish = (kind: DocumentKind | null): string =>
  kind === null ? 'papers' : `papers of the kind “${kinds[kind].toLowerCase()}”`

/** `from 12 October 2021, its end not known, confirmed until 29 November 2021 (period inferred)`. */
export function spanInEnglish({ from, to, confirmedUntil, basis }: MessageInForce['period']): string {
  const parts = [
    from && `from ${dayInEnglish(from)}${to ? ` to ${dayInEnglish(to)}` : ''}`,
    !to && 'its end not known',
    confirmedUntil && `confirmed until ${dayInEnglish(confirmedUntil)}`,
  ]
  return `${parts.filter(Boolean).join(', ')}${basis === 'INFERRED' ? ' (period inferred)' : ''}`
}

const verbs = byRelation(({ english }) => english)

/** The verb of the sentence that tells the links. */
export const linkVerbInEnglish = (relation: Relation | null): string =>
  relation === null ? 'rests on or implements' : verbs[relation]

export const linkInEnglish = ({
  from,
  to,
  relation,
  basis,
}: Pick<TraceLink, 'from' | 'to' | 'relation' | 'basis'>): string =>
  `${paperInEnglish(from)} ${verbs[relation]} ${paperInEnglish(to)}${basis === 'INFERRED' ? ' (inferred)' : ''}`

export const listedInEnglish = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What is asked about: `20 September 2021`, `the week from … to …`, a day without its year. */
export function askedInEnglish(date: PartialDay): string {
  if (isYearless(date)) return dayInEnglish(`${LEAP_YEAR}${date.slice(1)}`).replace(` ${LEAP_YEAR}`, '')
  if (!date.includes('/')) return dayInEnglish(date)
  const { from, to } = daysOf(date)
  const stretch = `from ${dayInEnglish(from)} to ${dayInEnglish(to)}`
  return isWeek(date) ? `the week ${stretch}` : `the days ${stretch}`
}
