import { enumOf } from './enumOf'

export const QuestionKind = enumOf('QuestionKind', 'What a question asks for.', {
  MESSAGE_OF_DAY: 'Which message was official on a day.',
  MESSAGE_OF_PLAN: 'Which message a plan carries.',
  PERIOD_OF_PLAN: 'From when until when the message of a plan is in force.',
  MESSAGE_BESIDE: 'Which message came right before or after a plan’s.',
  LIST_OF_MESSAGES:
    'Which messages were official, in their order: all, those of a time, the first, the last.',
  PAPERS_OF_MESSAGE: 'Which papers say a message or saying, and when it is in force.',
  CHANGE_OF_MESSAGE: 'Why the message of one plan gave way to another’s.',
  DATE_OF_DOCUMENT: 'When a document was issued.',
  TITLE_OF_DOCUMENT: 'What a document is about.',
  ISSUER_OF_DOCUMENT: 'Which agency issued a document.',
  SIGNER_OF_DOCUMENT: 'Who signed a document.',
  DOCUMENTS_OF_SIGNER: 'Which documents a person signed, and in which post.',
  STATUS_OF_DOCUMENT: 'Whether papers tell that a document is replaced, repealed or amended.',
  RECIPIENTS_OF_DOCUMENT: 'To whom a document is sent.',
  DOCUMENTS_OF_AGENCY: 'Which documents an agency issued.',
  DOCUMENTS_OF_DAY: 'Which documents were issued on a day, in a month or in a year.',
  BASIS_OF_DOCUMENT: 'On which documents one rests.',
  RESTING_ON_DOCUMENT: 'Which documents rest on one.',
  TASKS_OF_AGENCY: 'What an agency has to do.',
  AGENCIES_OF_TASK: 'Which agencies have to do something.',
  ACTIONS_OF_AGENCY: 'What an agency did.',
  REQUESTS: 'What is asked of whom.',
  FIGURE: 'How many or how much.',
  CONFLICTS: 'Where sources disagree.',
})
export type QuestionKind = keyof typeof QuestionKind
