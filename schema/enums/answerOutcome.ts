import { enumOf } from './enumOf'

export const AnswerOutcome = enumOf('AnswerOutcome', 'What became of a question.', {
  ANSWERED: 'There is a sentence, with its proof.',
  AMBIGUOUS: 'Several things fit; the items are the choices.',
  NOT_HELD: 'It was understood, and no document that we hold answers it.',
  NOT_UNDERSTOOD: 'It is of no kind that is understood.',
})
export type AnswerOutcome = keyof typeof AnswerOutcome
