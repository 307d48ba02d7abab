import { datesAgree } from '../../../schema/words/calendar'
import { isCapitals } from '../capitals'
import type { KnownDocument, Settled, Statement } from '../corpus'

/** An editor's decision on a document's attribute. */
export interface SettledRuling {
  document: KnownDocument
  attribute: string
  value: string
}

/**
 * Settles title and day: an editor's ruling, else the document's own words, else what was inferred, else what most
 * papers say. What disagrees is not lost: it becomes a discrepancy. `about` is what papers state of the document.
 */
export function settle(
  document: KnownDocument,
  about: readonly Statement[],
  rulings: readonly SettledRuling[],
): Settled {
  const ruled = (attribute: string) =>
    rulings.find(ruling => ruling.document === document && ruling.attribute === attribute)?.value
  return {
    title: ruled('title') ?? ownTitle(document) ?? document.name ?? mostSaid(valuesOf(about, 'title')),
    issued: ruled('issued') ?? ownDay(document, about) ?? mostSaid(fullest(valuesOf(about, 'issued'))),
  }
}

function ownTitle(document: KnownDocument): string | null {
  const titles = document.papers.flatMap(({ entry }) => entry.document.title ?? [])
  return titles.find(title => !isCapitals(title)) ?? titles[0] ?? null
}

function ownDay(document: KnownDocument, about: readonly Statement[]): string | null {
  const own = fullest(document.papers.flatMap(({ entry }) => entry.document.issued ?? []))[0] ?? null
  const inferred = about.find(({ attribute, basis }) => attribute === 'issued' && basis === 'INFERRED')?.value
  if (!inferred) return own
  return own === null || (datesAgree(own, inferred) && inferred.length > own.length) ? inferred : own
}

function valuesOf(statements: readonly Statement[], attribute: Statement['attribute']): string[] {
  return statements.filter(statement => statement.attribute === attribute).map(({ value }) => value)
}

/** Of dates, those that say most: whole days before months before years. */
function fullest(dates: readonly string[]): string[] {
  const longest = Math.max(...dates.map(date => date.length))
  return dates.filter(date => date.length === longest)
}

/** The value that most papers give; of equals the first, in the order of papers. */
function mostSaid(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: string | null = null
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value
  return best
}
