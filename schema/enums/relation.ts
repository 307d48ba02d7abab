import { byRelation, type Relation as Code } from '../words/relations'
import { enumOf } from './enumOf'

export const Relation = enumOf<Code>(
  'Relation',
  'How one paper rests on another, by the words it uses. A trace follows all but MENTIONS.',
  byRelation(({ said }) => said),
)
export type Relation = Code
