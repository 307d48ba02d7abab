import { enumOf } from './enumOf'

export const TraceDirection = enumOf('TraceDirection', 'Which way a trace goes.', {
  UP: 'To what a document rests on.',
  DOWN: 'To what carries it out.',
})
export type TraceDirection = keyof typeof TraceDirection
