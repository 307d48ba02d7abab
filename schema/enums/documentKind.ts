import { byKind, type DocumentKind as Code } from '../words/kinds'
import { enumOf } from './enumOf'

export const DocumentKind = enumOf<Code>(
  'DocumentKind',
  'The kind of a paper: its name, and the sign that stands for it in a symbol.',
  byKind(({ names: [{ name, signs = [] }] }) => `${[name, ...signs.slice(0, 1)].join(', ')}.`),
)
export type DocumentKind = Code
