import type { QuoteDifferenceKind } from '../../../schema/enums/quoteDifferenceKind'
import type { Block } from './align'
import { type Difference, isCounted } from './difference'
import type { LexedText, Word } from './lex'
import { type Place, spanOf } from './place'
import { separatorsOf, signs } from './separators'
import { turnOf } from './turn'

interface Run extends Place {
  kind: QuoteDifferenceKind
}

/** What a reader would see differ, in the order of the text. */
export function differencesOf(given: LexedText, stored: LexedText, blocks: readonly Block[]): Difference[] {
  const words = merged(given, stored, blocks).map(run => differenceOf(given, stored, run))
  return [...words, ...separatorsOf(given, stored, blocks)].sort(
    (a, b) => a.givenStart - b.givenStart || a.storedStart - b.storedStart,
  )
}

export function differenceOf(given: LexedText, stored: LexedText, block: Run): Difference {
  const [own, paper] = [spanOf(given, block.given), spanOf(stored, block.stored)]
  return {
    kind: block.kind,
    turn: isCounted(block) && block.kind !== 'MARKS' ? turnOf(given, stored, block) : null,
    given: given.text.slice(own.start, own.end),
    givenStart: own.start,
    givenEnd: own.end,
    stored: stored.text.slice(paper.start, paper.end),
    storedStart: paper.start,
    storedEnd: paper.end,
  }
}

/**
 * Neighbours that differ in one way are one difference, with the words between them that cannot differ so; unless what
 * stands between them differs too.
 */
function merged(given: LexedText, stored: LexedText, blocks: readonly Block[]): Run[] {
  const runs: Run[] = []
  let open: Run | undefined
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1]
    if (before && !sameBetween(given, stored, before, block)) open = undefined
    if (open && open.kind === block.kind) {
      open.given = { from: open.given.from, to: block.given.to }
      open.stored = { from: open.stored.from, to: block.stored.to }
    } else if (block.kind) {
      open = { ...block, kind: block.kind }
      runs.push(open)
    } else if (open && canDiffer(given.words[block.given.from]!, open.kind)) open = undefined
  }
  return runs
}

/** Whether a word can be written in another way of a kind: `an` has no marks to leave out, `19` no capitals. */
function canDiffer({ text, key, bare }: Word, kind: QuoteDifferenceKind): boolean {
  if (kind === 'MARKS') return key !== bare
  return kind !== 'CASE' || text.toLowerCase() !== text.toUpperCase()
}

const sameBetween = (given: LexedText, stored: LexedText, before: Block, block: Block): boolean =>
  signs(between(given, before.given.to, block.given.from)) ===
  signs(between(stored, before.stored.to, block.stored.from))

const between = ({ text, words }: LexedText, to: number, from: number): string =>
  text.slice(words[to - 1]?.end ?? 0, words[from]?.start ?? text.length)
