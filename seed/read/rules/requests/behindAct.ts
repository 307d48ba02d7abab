import { subjectOf } from '../actions/subject'
import { beginsWithAction } from '../tasks/actions'
import { assigneeOf } from '../tasks/assignee'

const JOINTS = '(?:,? (?:đồng thời|từ đó|qua đó|trên cơ sở đó|bên cạnh đó|ngoài ra)(?: cũng)?,?|,? và|,)'
const ENDS_WITH_JOINT = new RegExp(`(?:^|[^,])${JOINTS} $`, 'iu')
const ASKING = new RegExp(
  `${JOINTS} (?:đề nghị|kiến nghị|khuyến nghị|đề xuất) (?:với |tới |đến )?(?=\\p{Lu}|các |những )`,
  'giu',
)

/** `Đồng thời đề nghị …` at the head of a sentence. */
export const ASKS_BESIDES = /^(?:Đồng thời|Bên cạnh đó|Cùng với đó|Qua đó|Từ đó),? (?:cũng )?$/u

/** Who acted in the sentence before the one that begins at `start`, by its place from there; nobody where none is named. */
export function actorBefore(text: string, start: number): { name: string; from: number; to: number } {
  const end = start - 2
  const from = Math.max(0, text.lastIndexOf('. ', end - 1) + 2, end - FARTHEST)
  const actor = end > 0 ? subjectOf(text.slice(from === 1 ? 0 : from, end)) : null
  const first = from === 1 ? 0 : from
  if (!actor?.told) return { name: '', from: 0, to: 0 }
  return { name: actor.name, from: first + actor.from - start, to: first + actor.to - start }
}
const FARTHEST = 600

/** `kiến nghị với UBND tỉnh`: where the name begins. */
export const towardsEnd = (words: string, at: number): number =>
  at + (/^(?:với|tới|đến) (?=\p{Lu}|các |những )/u.exec(words.slice(at, at + 12))?.[0].length ?? 0)

/** `Sở Y tế đã kiểm tra 12 cơ sở, đồng thời `: whoever acted asks behind it. */
export const asksBehindAct = (words: string): boolean =>
  ENDS_WITH_JOINT.test(words) && subjectOf(words)?.told === true

/** Fewer words are a verb that goes with that of asking: `đã tham mưu, đề xuất UBND tỉnh …`. */
const SHORTEST_ACT = 4

/** Where an act ends and what the same body asks of others begins: `…, đồng thời đề nghị UBND huyện bố trí …`; -1 nowhere. */
export function endOfAct(words: string): number {
  for (const { index, 0: said } of words.matchAll(ASKING)) {
    if (words.slice(0, index).split(' ').length < SHORTEST_ACT) continue
    const named = assigneeOf(words.slice(index + said.length))
    if (named && beginsWithAction(words.slice(index + said.length + named.rest))) return index
  }
  return -1
}
