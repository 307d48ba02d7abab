import { isLetter, isLower, isUpper } from '../../../../schema/words/charClasses'
import { namesInSentences } from '../../../../schema/words/kindsByWords'
import type { DocumentKind } from '../../entry'

export interface TypeWord {
  from: number
  to: number
  kind: DocumentKind | null
  word: string
}

const closedUp = new Map(namesInSentences.map(name => [name.folded.replaceAll(' ', ''), name] as const))
const NAMES = namesInSentences.map(({ folded }) => folded.replaceAll(' ', ' ?'))
const PATTERN = new RegExp(`(?:${NAMES.join('|')})(?![a-rt-z]|s(?!o ?:? ?\\d))`, 'g')

/** Every type word of a text, in order; saved pages lose spaces: `Thực hiệnQuyết định số`, `Nghịquyếtsố 27`. */
export function typeWords(text: string, folded: string): TypeWord[] {
  const found: TypeWord[] = []
  PATTERN.lastIndex = 0
  for (let match = PATTERN.exec(folded); match; match = PATTERN.exec(folded)) {
    const from = match.index
    if (isLetter(folded.charCodeAt(from - 1)) && !capitalBehindSmall(text, from)) continue
    const { folded: word, kind } = closedUp.get(match[0].replaceAll(' ', ''))!
    found.push({ from, to: from + match[0].length, kind, word })
  }
  return found
}

function capitalBehindSmall(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at - 1))
}
