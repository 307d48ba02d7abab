import type { FigureFact } from '../entry'
import { groupsOf } from './groups'
import { syllableKey, syllables } from './syllables'

/** A subject of fewer syllables (`Sở đã ban hành`) does not tell which count is meant. */
const SHORTEST_SUBJECT = 5
const COUNTING = /^(?:tong so|so luong|so|tong) /

/** Key under which figures must have one value: subject, unit and as-of day; null where one of them is not certain. */
export function figureKey(figure: FigureFact): string | null {
  const { unit, asOf } = figure
  const subject = figure.bearer ?? figure.subject
  if (!isCertain(figure) || unit === null) return null
  if (syllables(subject).length < SHORTEST_SUBJECT) return null
  return [syllableKey(subject).replace(COUNTING, ''), syllableKey(unit), asOf].join(' · ')
}

/** An exact value with its unit on a full day: of others it cannot be said that they must agree. */
export function isCertain({ unit, asOf, qualifier, value }: FigureFact): boolean {
  return qualifier === 'EXACT' && value !== null && unit !== null && asOf?.length === 10
}

/** Figures of one subject, unit and day that do not have one value, group by group. */
export function conflictingFigures<T extends FigureFact>(figures: readonly T[]): T[][] {
  return groupsOf(figures, figureKey).filter(row => new Set(row.map(({ value }) => value)).size > 1)
}
