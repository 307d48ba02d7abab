import type { Mention } from './mention'
import { type Title, titleBehind, titleBehindList } from './title'

/** Gives every mention the title that stands behind it, or behind the list that it is of. */
export function nameTitles(text: string, folded: string, mentions: readonly Mention[]): void {
  for (const [i, one] of mentions.entries()) give(one, titleBehind(text, folded, one, outerNext(mentions, i)))
  for (let i = mentions.length - 1; i > 0; i--) shareBack(folded, mentions[i - 1]!, mentions[i]!)
  for (const listed of bracketed(folded, mentions)) {
    const title = titleBehindList(text, folded, listed)
    if (title) for (const one of listed) if (one.title === null) give(one, title)
  }
}

function give(one: Mention, title: Title | null): void {
  one.title = title?.text ?? null
  one.titleFrom = title?.from ?? null
}

/** The next mention that is not named inside this one's own title. */
function outerNext(mentions: readonly Mention[], i: number): Mention | null {
  for (let next = i + 1; next < mentions.length && next - i <= MOST_INSIDE; next++)
    if (!isToldBy(mentions[next]!, mentions[i]!)) return mentions[next]!
  return null
}
const MOST_INSIDE = 8

function isToldBy(one: Mention, teller: Mention): boolean {
  let parent = one.parent
  for (let depth = 0; depth < MOST_INSIDE && parent; depth++) {
    if (parent === teller) return true
    parent = parent.parent
  }
  return false
}

/**
 * A title printed once belongs to both: `Chỉ thị số 05/CT-TTg ngày … và Chỉ thị số 06/CT-TTg ngày … của Thủ tướng Chính
 * phủ về …`, `các Quyết định số A, số B về …`.
 */
function shareBack(folded: string, one: Mention, next: Mention): void {
  if (one.title !== null || next.title === null || one.kind !== next.kind || one.parent !== next.parent)
    return
  if (one.issuerAt !== null && one.issuerAt.from < next.from) return
  const between = folded.slice(one.attachedTo, next.from)
  if (AND.test(between) || (next.item && COMMA.test(between)))
    give(one, { text: next.title, from: next.titleFrom! })
}
const AND = /^ ?,? ?(?:va|&) ?(?:cac )?(?:so:? ?)?$/
const COMMA = /^ ?, ?(?:so:? ?)?$/

/** Runs of mentions that one bracket holds. */
function bracketed(folded: string, mentions: readonly Mention[]): Mention[][] {
  const runs: Mention[][] = []
  let run: Mention[] = []
  for (const one of mentions) {
    if (folded.charAt(one.from - 1) === '(') run = [one]
    else if (run.length > 0) run.push(one)
    if (run.length > 1 && folded.charAt(one.attachedTo) === ')') runs.push(run)
    if (folded.charAt(one.attachedTo) === ')') run = []
  }
  return runs
}
