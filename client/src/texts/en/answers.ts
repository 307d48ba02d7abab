import type { QuestionKind } from '../../generated/types'
import type { AskedAbout, OwnAnswers } from '../vi/asking'

const named = (paper: string) => paper || 'the paper'
/** As it was typed, but for its own sign of a question. */
const unasked = (typed: string) => typed.replace(/[?\s]+$/, '')
const after = (words: string, day: string | null) => (day ? `${words} ${day}` : words)

/** Answers in English by their codes and parts; what papers say stays in their own words. */
export const ownAnswers: OwnAnswers = {
  understood: {
    MESSAGE_OF_DAY: ({ day }) => `What is the official message${day ? ` of ${day}` : ''}?`,
    MESSAGE_OF_PLAN: ({ paper }) => `What is the message of ${named(paper)}?`,
    PERIOD_OF_PLAN: ({ paper }) => `From when until when is the message of ${named(paper)} in force?`,
    MESSAGE_BESIDE: ({ paper }) => `Which message came beside that of ${named(paper)}?`,
    LIST_OF_MESSAGES: ({ day }) => `${after('Which messages were official', day)}?`,
    PAPERS_OF_MESSAGE: ({ typed }) => `Which papers say this: “${unasked(typed)}”?`,
    CHANGE_OF_MESSAGE: () => 'Why did the message change?',
    DATE_OF_DOCUMENT: ({ paper }) => `When was ${named(paper)} issued?`,
    TITLE_OF_DOCUMENT: ({ paper }) => `What is ${named(paper)} about?`,
    ISSUER_OF_DOCUMENT: ({ paper }) => `Who issued ${named(paper)}?`,
    SIGNER_OF_DOCUMENT: ({ paper }) => `Who signed ${named(paper)}?`,
    DOCUMENTS_OF_SIGNER: ({ typed }) =>
      `Which papers did the person sign whom you name: “${unasked(typed)}”?`,
    STATUS_OF_DOCUMENT: ({ paper }) => `Is ${named(paper)} known to be replaced, repealed or amended?`,
    RECIPIENTS_OF_DOCUMENT: ({ paper }) => `To whom is ${named(paper)} sent?`,
    DOCUMENTS_OF_AGENCY: ({ bodies, day }) => `${after(`Which papers did ${bodies} issue`, day)}?`,
    DOCUMENTS_OF_DAY: ({ day }) => `${after('Which papers were issued', day)}?`,
    BASIS_OF_DOCUMENT: ({ paper }) => `On which papers does ${named(paper)} rest?`,
    RESTING_ON_DOCUMENT: ({ paper }) => `Which papers rest on ${named(paper)}?`,
    TASKS_OF_AGENCY: ({ bodies }) => `What are the tasks of ${bodies}?`,
    AGENCIES_OF_TASK: ({ typed }) => `Which bodies have to do this: “${unasked(typed)}”?`,
    ACTIONS_OF_AGENCY: ({ bodies }) => `What did ${bodies} do?`,
    REQUESTS: ({ bodies }) => `Which requests are there, made by or to ${bodies}?`,
    FIGURE: ({ typed }) => `Which figure answers “${unasked(typed)}”?`,
    CONFLICTS: ({ paper }) => `Where do sources disagree${paper && ` over ${paper}`}?`,
  } satisfies Record<QuestionKind, (asked: AskedAbout) => string>,
  explanations: {
    AMBIGUOUS: choices => `${choices} answers fit: ask again for the one that you mean, or choose it.`,
    NOT_HELD: () => 'The question is understood; no paper that we hold answers it.',
    NOT_UNDERSTOOD: () =>
      'Ask for the day, title, issuer, signer, recipients or basis of a paper; the message of a day, the one before or after it, who says a line and why the message changed; the papers, tasks, actions or requests of a body; a figure; where sources disagree.',
  },
}
