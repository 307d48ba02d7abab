import { isCaseNumber } from './caseNumber'
import { clauseStart, openBracket } from './clause'
import { type Cue, lastCue } from './cues'
import { type LeadIn, NO_LEAD } from './leadIn'
import type { Mention } from './mention'
import { sentenceEnds } from './sentences'
import { leaderOf } from './siblings'
import { tellsOf } from './title'

/** Words before a mention are read back this far, never past the sentence. */
const FARTHEST = 420
/** Units between the last item of a list and the end of its sentence. */
const LIST_END = 2
/** What a mention has to do with the paper, or with the paper that is said to cite it. */
type Tie = Pick<Mention, 'relation' | 'parent' | 'cueFrom'>

/**
 * Sets relation and parent of the mentions of one running text, sentence by sentence. `lead` is the relation that the
 * run before announced for a list (`Nghị quyết này bãi bỏ các nghị quyết:`).
 */
export function relate(text: string, folded: string, mentions: Mention[], lead: LeadIn): void {
  let start = 0
  let next = 0
  let list: Mention | null = null
  for (const end of [...sentenceEnds(text, folded), text.length]) {
    const from = next
    while (next < mentions.length && mentions[next]!.from < end) next++
    if (next > from) {
      const inside = mentions.slice(from, next)
      const goesOn = list && isItem(folded, start, inside[0]!) ? list : null
      const announced: LeadIn = goesOn ? () => goesOn.relation : start === 0 ? lead : NO_LEAD
      relateSentence(text, folded, { start, end }, inside, announced)
      list = openList(folded, end, inside)
    } else list = null
    start = end
  }
}

/** The list that a sentence ends in (`…; Công điện số 1099/CĐ-TTg.`): what it says of its items may hold behind the stop. */
function openList(folded: string, end: number, mentions: readonly Mention[]): Mention | null {
  const last = mentions[mentions.length - 1]!
  const listed = mentions.length > 1 && folded.slice(mentions[0]!.to, last.from).includes('; ')
  return listed && end - last.attachedTo <= LIST_END ? (last.parent ?? last) : null
}

/** A sentence that is nothing but another item: its paper first, and behind it a mark or its title, no verb. */
function isItem(folded: string, start: number, first: Mention): boolean {
  const behind = folded.slice(first.attachedTo, first.attachedTo + 20)
  return first.from - start <= 1 && /^(?:[;,.]|$| (?:ve |v\/v |quy dinh tam thoi ))/.test(behind)
}

/** From left to right: the first mention opens a list, the others go on with it or are told by the one before. */
function relateSentence(
  text: string,
  folded: string,
  sentence: { start: number; end: number },
  mentions: Mention[],
  lead: LeadIn,
): void {
  let top: Mention | null = null
  let before: Mention | null = null
  for (const one of mentions) {
    const tie: Tie | null =
      before && top
        ? tieToNext(text, folded, one, before, top)
        : tieToFirst(text, folded, sentence.start, one, lead)
    if (tie) {
      one.relation = tie.relation
      one.parent = tie.parent
      one.cueFrom = tie.cueFrom
    }
    if (!one.parent && !abbreviates(folded, one, mentions)) top = one
    before = one
  }
  repealBehind(folded, sentence.end, mentions)
}

/** `Kết luận số 80-KL/TW … (Kết luận số 80-KL/TW); Luật …`: the short name in brackets is no item of the list. */
function abbreviates(folded: string, one: Mention, mentions: readonly Mention[]): boolean {
  if (folded.charCodeAt(one.from - 1) !== 0x28) return false
  return mentions.some(other => other.from < one.from && other.number === one.number)
}

function tieToFirst(text: string, folded: string, start: number, one: Mention, lead: LeadIn): Tie | null {
  const reach = Math.max(start, one.from - FARTHEST)
  const from = clauseStart(text, folded, reach, one.from)
  const cue =
    lastCue(folded, openBracket(folded, from, one.from), one.from) ??
    (BEHIND_SEMICOLON.test(folded.slice(from - 1, one.from)) ? lastCue(folded, reach, from) : null)
  if (cue) return tied(cue)
  const words = folded.slice(start, one.from)
  if (/^ ?tai (?:cac )?$/.test(words)) return { relation: 'ANSWERS', parent: null, cueFrom: start }
  const announced = BEGINS_ITEM.test(words) ? lead() : null
  return announced && { relation: announced, parent: null, cueFrom: one.from }
}

/** The item before is no mention that could be read, but its words hold for the whole list. */
const BEHIND_SEMICOLON = /^; ?(?:va )?(?:cac )?$/
const BEGINS_ITEM = /^[\s\da-z.)+-]{0,6}$/

function tieToNext(text: string, folded: string, one: Mention, before: Mention, top: Mention): Tie | null {
  const leader = leaderOf(folded, one, before, top)
  if (leader) return leader
  const from = Math.max(before.attachedTo, one.from - FARTHEST)
  const bracket = openBracket(folded, from, one.from)
  const clause = clauseStart(text, folded, bracket, one.from)
  const cue = lastCue(folded, clause, one.from, before.parent?.attachedTo ?? clause)
  if (clause > from) return cue ? tied(cue) : folded.charCodeAt(clause - 1) === 0x3b ? top : null
  const gap = folded.slice(before.attachedTo, one.from)
  if (!cue)
    return tellsOf(before, gap) ? { relation: 'MENTIONS', parent: named(before), cueFrom: before.from } : null
  if (cue.issues) return tied(cue)
  if (gap.startsWith(' va ')) return { ...tied(cue), parent: before.parent }
  return tells(before, gap, cue.from - before.attachedTo)
    ? { ...tied(cue), parent: named(before) }
    : tied(cue)
}

function tied(cue: Cue): Tie {
  return { relation: cue.relation, parent: null, cueFrom: cue.from }
}

/** The verb belongs to the paper named before when nothing but its title or its own verb lies between. */
function tells(before: Mention, gap: string, cueAt: number): boolean {
  return tellsOf(before, gap) || !gap.slice(0, cueAt).includes(', ')
}

/** A law by name alone has no number to stand in `from`, a case is no paper; the paper that tells of it has. */
function named(one: Mention): Mention | null {
  return one.number && !isCaseNumber(one) ? one : one.parent
}

const REPEALED = /(?:het hieu luc(?! cua)|bi bai bo|duoc bai bo)(?![a-z])/

/** `Nghị định số 110/2004/NĐ-CP … hết hiệu lực từ ngày Nghị định này có hiệu lực`: the words stand behind. */
function repealBehind(folded: string, end: number, mentions: Mention[]): void {
  const last = mentions[mentions.length - 1]!
  if (!REPEALED.test(folded.slice(last.to, Math.min(end, last.to + FARTHEST)))) return
  for (const one of mentions) if (!one.parent && one.relation === 'MENTIONS') one.relation = 'REPEALS'
}
