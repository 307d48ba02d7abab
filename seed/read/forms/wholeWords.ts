import { LETTERS } from '../../../schema/words/charClasses'

/** A pattern of words, or of alternatives put together, with no letter before and none behind; `behind` goes on with it. */
export function wholeWords(words: readonly string[] | string, flags: string, behind = ''): RegExp {
  const any = typeof words === 'string' ? words : words.join('|')
  return new RegExp(`(?<![${LETTERS}])(?:${any})(?![${LETTERS}])${behind}`, flags)
}
