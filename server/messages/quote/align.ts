import { diffArrays } from 'diff/lib/diff/array.js'
import type { QuoteDifferenceKind } from '../../../schema/enums/quoteDifferenceKind'
import { seen } from '../../../schema/words/fold'
import type { LexedText, Word } from './lex'
import { type Place, wordsOf } from './place'

/** A stretch of the given text beside what stands for it in the wording; `kind` is null where they are the same. */
export interface Block extends Place {
  kind: QuoteDifferenceKind | null
}

/**
 * The words of a place side by side: one block for each pair of words, one for each run that has no counterpart. Words
 * that are the same are paired first, then those of the same letters.
 */
export function align(given: LexedText, stored: LexedText, place: Place): Block[] {
  const texts = { given, stored }
  return sideBySide(texts, place, (a, b) => a.key === b.key).flatMap(block =>
    block.kind === 'CHANGED' ? sideBySide(texts, block, (a, b) => a.bare === b.bare) : [block],
  )
}

function sideBySide(
  { given, stored }: { given: LexedText; stored: LexedText },
  place: Place,
  comparator: (a: Word, b: Word) => boolean,
): Block[] {
  const blocks: Block[] = []
  let [givenAt, storedAt] = [place.given.from, place.stored.from]
  const [own, paper] = [[...wordsOf(given, place.given)], [...wordsOf(stored, place.stored)]]
  for (const { added, removed, count } of diffArrays(own, paper, { comparator })) {
    if (!added && !removed) {
      for (const end = givenAt + count; givenAt < end; givenAt++, storedAt++)
        blocks.push({
          given: { from: givenAt, to: givenAt + 1 },
          stored: { from: storedAt, to: storedAt + 1 },
          kind: kindOfPair(given.words[givenAt]!, stored.words[storedAt]!),
        })
      continue
    }
    const [givenTo, storedTo] = [givenAt + (added ? 0 : count), storedAt + (added ? count : 0)]
    const before = blocks.at(-1)
    if (before && (before.kind === 'ADDED' || before.kind === 'OMITTED')) {
      before.kind = 'CHANGED'
      before.given.to = givenTo
      before.stored.to = storedTo
    } else
      blocks.push({
        given: { from: givenAt, to: givenTo },
        stored: { from: storedAt, to: storedTo },
        kind: added ? 'OMITTED' : 'ADDED',
      })
    ;[givenAt, storedAt] = [givenTo, storedTo]
  }
  return blocks
}

function kindOfPair(given: Word, stored: Word): QuoteDifferenceKind | null {
  if (given.key !== stored.key) return 'MARKS'
  if (given.text.normalize('NFC') === stored.text.normalize('NFC')) return null
  const [a, b] = [seen(given.text), seen(stored.text)]
  return a !== b && a.toLowerCase() === b.toLowerCase() ? 'CASE' : 'SPELLING'
}
