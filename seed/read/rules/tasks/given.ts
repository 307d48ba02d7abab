import { matchesOf } from '../../forms/matchesOf'
import { gathered } from '../../gathered'
import { beginsWithAction } from './actions'
import { askedOf } from './asked'
import { type Acting, assigneeOf } from './assignee'
import type { Clause } from './clauses'
import { isCharged } from './duty'
import type { Holder } from './holder'

/** What follows a deed behind a comma: `…, giao Trung tâm Y tế chủ trì`. */
const GIVES = /, (?:đồng thời |và )?(?=giao )/g

/** `Mở rộng xét nghiệm, giao Trung tâm Y tế chủ trì`: to whom a deed is given behind it, where no heading says who acts. */
export function givenIn(
  words: string,
  holder: Holder,
  actingIn: (words: string, holder: Holder) => Acting | null,
): Acting | null {
  if (holder.kind === 'BODIES' || !words.includes('giao ')) return null
  for (const { index, 0: mark } of matchesOf(GIVES, words)) {
    const from = index + mark.length
    const given = actingIn(words.slice(from), holder)
    if (given) return { ...given, from, end: from + given.end, rest: from + given.rest }
  }
  return null
}

/** `UBND các xã rà soát người đến, đồng thời giao Trạm Y tế lấy mẫu`: what another is given is a clause of its own. */
export function givenApart(text: string, clauses: readonly Clause[]): readonly Clause[] {
  if (!text.includes(' giao ')) return clauses
  return gathered(clauses, clause => apart(text, clause))
}

function apart(text: string, clause: Clause): Clause[] {
  const words = text.slice(clause.from, clause.to)
  const gives = matchesOf(GIVES, words).find(({ index, 0: mark }) => {
    const given = assigneeOf(words.slice(index + mark.length))
    if (given?.lead !== 'giao') return false
    const deed = words.slice(index + mark.length + given.rest)
    return beginsWithAction(deed) || isCharged(deed)
  })
  if (!gives || !namesSomebody(words.slice(0, gives.index))) return [clause]
  const at = clause.from + gives.index
  return [{ ...clause, to: at }, ...apart(text, { from: at + gives[0].length, to: clause.to, opens: false })]
}

const namesSomebody = (words: string): boolean => assigneeOf(words) !== null || askedOf(words, false) !== null
