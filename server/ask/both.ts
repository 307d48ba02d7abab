import type { Answer } from '../../schema/ask/answer'
import type { QuestionKind } from '../../schema/enums/questionKind'
import type { Halves } from './reading/halves'
import { MOST_ITEMS } from './told'

/** What is said of one paper alone, whatever is said of another. */
const OF_ONE: ReadonlySet<QuestionKind | null> = new Set<QuestionKind>([
  'DATE_OF_DOCUMENT',
  'TITLE_OF_DOCUMENT',
  'ISSUER_OF_DOCUMENT',
  'SIGNER_OF_DOCUMENT',
  'RECIPIENTS_OF_DOCUMENT',
  'MESSAGE_OF_PLAN',
  'PERIOD_OF_PLAN',
])
const NOT_HELD_IN_ENGLISH = 'No paper that we hold answers the other half.'

/** The answer to a question that is two; null where not both of them are understood, or neither is answered. */
export function both([a, b]: readonly [Answer, Answer], { ofOnePaper }: Halves): Answer | null {
  if (![a, b].every(({ question }) => OF_ONE.has(question))) return null
  if (![a, b].every(({ outcome }) => outcome === 'ANSWERED' || outcome === 'NOT_HELD')) return null
  if (![a, b].some(({ outcome }) => outcome === 'ANSWERED')) return null
  const isOne = a.document !== null && a.document.id === b.document?.id
  if (isOne !== ofOnePaper || (a.question === b.question && isOne)) return null
  return {
    ...a,
    outcome: 'ANSWERED',
    understood: `${a.understood} ${b.understood}`,
    document: isOne ? a.document : null,
    agencies: [...new Map([...a.agencies, ...b.agencies].map(one => [one.id, one])).values()],
    sentence: [a, b].map(({ sentence, explanation }) => sentence ?? explanation).join(' '),
    sentenceInEnglish: [a, b].map(one => one.sentenceInEnglish ?? NOT_HELD_IN_ENGLISH).join(' '),
    explanation: null,
    url: a.url ?? b.url,
    count: a.count + b.count,
    items: [...a.items, ...b.items].slice(0, MOST_ITEMS),
  }
}
