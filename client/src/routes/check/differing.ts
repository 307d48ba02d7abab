import type { QuoteDifferenceKind, QuoteMatch_MatchFragment } from '../../generated/types'
import type { Texts } from '../../texts/vi'

type Match = Pick<QuoteMatch_MatchFragment, 'verdict' | 'differences' | 'givenStart' | 'givenEnd'>
export type Difference = QuoteMatch_MatchFragment['differences'][number]

const STYLE: readonly QuoteDifferenceKind[] = ['CASE', 'PUNCTUATION', 'SPELLING']

/** Whether words differ, not only how they are written. */
export const isOfWords = ({ kind }: Difference): boolean => !STYLE.includes(kind)

/** Without the words of other sentences around it: those are no part of the quotation. */
export const inSentence = ({ differences, givenStart, givenEnd }: Match): Difference[] =>
  differences.filter(
    ({ kind, givenStart: start, givenEnd: end }) =>
      kind !== 'ADDED' || (start >= givenStart && end <= givenEnd),
  )

/** The verdict in a line: a word that turns the sense before everything else. */
export function headline(match: Match, { headlines }: Texts['check']): string {
  const differences = inSentence(match)
  const [first] = differences
  if (first?.turn) {
    const added = first.given.includes(first.turn)
    return added ? headlines.turnAdded(first.turn) : headlines.turnOmitted(first.turn)
  }
  const ofWords = differences.filter(isOfWords)
  switch (match.verdict) {
    case 'EXACT':
      return differences.length > 0 ? headlines.exactInOtherStyle : headlines.exact
    case 'PARTIAL':
      return ofWords.some(({ kind }) => kind === 'OMITTED')
        ? headlines.part
        : ofWords.length > 0
          ? headlines.amongOthers
          : headlines.inText
    default:
      return ofWords.every(({ kind }) => kind === 'MARKS') ? headlines.marks : headlines.near(ofWords.length)
  }
}
