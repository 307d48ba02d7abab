import { tokens } from '../../../schema/words/fold'
import type { Entry } from '../../read/entry'
import { passagesOf } from './passagesOf'

/** The words at each place of a paper, in its order: folded, sorted, each once, so that no text can be made of them. */
export function placeWords(text: string, paper: Pick<Entry, 'file' | 'part'>): Record<string, string> {
  const places = new Map<string, Set<string>>()
  for (const passage of passagesOf(text, paper)) {
    const words = places.get(passage.locator) ?? new Set()
    for (const word of tokens(passage.text)) words.add(word)
    if (words.size > 0) places.set(passage.locator, words)
  }
  return Object.fromEntries([...places].map(([locator, words]) => [locator, [...words].sort().join(' ')]))
}
