import { enumOf } from './enumOf'

export const Basis = enumOf('Basis', 'What a fact rests on.', {
  STATED: 'A document says it.',
  INFERRED: 'A named rule concluded it.',
  RULED: 'An editor decided between sources.',
})
export type Basis = keyof typeof Basis
