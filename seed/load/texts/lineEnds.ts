import type { Entry } from '../../read/entry'
import { provenFacts } from './compareFacts'
import { slicesOf, standing } from './verify'

/**
 * The text with the line ends under which an entry was read: an original saved again by another system has `\r\n` where
 * the one that was read had `\n`, and the same words.
 */
export function asWasRead(text: string, entry: Entry): string {
  if (!text.includes('\r')) return text
  const plain = text.replaceAll(/\r\n?/g, '\n')
  return exact(entry, plain) > exact(entry, text) ? plain : text
}

const exact = (entry: Entry, text: string): number =>
  provenFacts(entry).filter(({ fact }) =>
    slicesOf(fact).every(slice => standing(text, slice) === slice.quote),
  ).length
