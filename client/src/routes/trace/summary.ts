import { groupBy } from '../../../../schema/words/groupBy'
import type { Locale } from '../../app/site'
import { countInWords } from '../../lib/dayWords'
import type { Texts } from '../../texts/vi'
import type { NumberedLink } from './traceTree'

const kinds = ['stated', 'inferred', 'ruled', 'unproven'] as const

/** How many links there are and how surely each is known, in words: `Chín liên kết: hai văn bản nêu rõ, …`. */
export function summary(links: readonly NumberedLink[], words: Texts['trace'], locale: Locale): string {
  if (links.length === 0) return words.noLinks
  const byKind = groupBy(links, ({ known }) => known)
  const parts = kinds.flatMap(kind => {
    const count = byKind.get(kind)?.length ?? 0
    return count === 0 ? [] : words.counted[kind](countInWords(count, locale).toLowerCase())
  })
  if (!byKind.has('unproven')) parts.push(words.allProven)
  return `${words.links(countInWords(links.length, locale), links.length)}: ${parts.join(', ')}.`
}
