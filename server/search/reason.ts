import type { SearchReasonKind } from '../../schema/enums/searchReasonKind'
import type { SearchReason } from '../../schema/search/searchReason'
import { searchReasons } from '../../schema/words/searchReasons'
import { withOtherI } from '../../schema/words/syllables'
import { withinOneError } from '../typed/near'
import { hasMarks } from '../typed/words'
import type { Candidate } from './candidates'
import type { MatchedWord } from './match'

/** Why a hit was found whose words differ from the ones typed; none where they do not. */
export function reasonsFor(matched: readonly MatchedWord[], { kind, text }: Candidate): SearchReason[] {
  if (kind === 'PASSAGE' && text.main === null) return [{ kind: 'WORDS_ALONE', pairs: [] }]
  if (matched.length === 0) return [{ kind: ELSEWHERE[kind] ?? 'OTHER_CALL', pairs: [] }]
  const reasons: SearchReason[] = [
    { kind: 'MISTYPED', pairs: pairsOf(matched.filter(isMistyped)) },
    { kind: 'SAME_NUMBER', pairs: pairsOf(matched.filter(isNumber)) },
    { kind: 'OTHER_SPELLING', pairs: pairsOf(matched.filter(isSpeltOtherwise)) },
  ]
  return reasons.filter(({ pairs }) => pairs.length > 0)
}

/** The same as a sentence or two in Vietnamese; null without one. */
export const reasonInWords = (reasons: readonly SearchReason[]): string | null =>
  reasons
    .map(({ kind, pairs }) =>
      [searchReasons[kind], pairs.map(({ asked, found }) => `“${asked}” – “${found}”`).join(', ')]
        .filter(Boolean)
        .join(': '),
    )
    .join('. ') || null

/** What is indexed beside the text that is shown. */
const ELSEWHERE: Partial<Record<Candidate['kind'], SearchReasonKind>> = {
  MESSAGE: 'OTHER_WORDING',
  AGENCY: 'OTHER_NAME',
}

const isNumber = ({ asked, found }: MatchedWord) =>
  asked.folded !== found.folded &&
  asked.others.length === 0 &&
  (/^\d/.test(asked.folded) || asked.pieces.length > 1 || asked.folded === found.folded.replaceAll(' ', ''))
const isMistyped = (pair: MatchedWord) =>
  pair.asked.folded !== pair.found.folded &&
  pair.asked.others.length === 0 &&
  !isNumber(pair) &&
  withinOneError(pair.asked.folded, pair.found.folded)
/** Another tone is no other spelling: `quí` is not `quy`. */
const isSpeltOtherwise = ({ asked, found }: MatchedWord) =>
  asked.others.length > 0 &&
  asked.folded !== found.folded &&
  (asked.folded.includes(' ') ||
    found.folded.includes(' ') ||
    !hasMarks(asked) ||
    withOtherI(asked.marked) === found.marked ||
    withOtherI(asked.folded) === null)

const MOST_PAIRS = 5

function pairsOf(matched: readonly MatchedWord[]): SearchReason['pairs'] {
  const pairs = matched.map(({ asked, found }) => ({ asked: asked.text, found: found.text }))
  return [...new Map(pairs.map(pair => [`${pair.asked} ${pair.found}`, pair])).values()].slice(0, MOST_PAIRS)
}
