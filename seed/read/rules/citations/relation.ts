import type { Setting } from './act/setting'
import { type Act, actOfOther, type Clause, isRuling, whoseAct } from './act/whoseAct'
import { isCaseNumber } from './caseNumber'
import { clauseStart, openBracket } from './clause'
import { lastCue } from './cues'
import { type LeadIn, NO_LEAD } from './leadIn'
import type { Mention } from './mention'
import { turnPassives } from './passivePairs'
import { sentenceEnds } from './sentences'
import { leaderOf } from './siblings'
import { tellsOf } from './title'

/** Words before a mention are read back this far, never past the sentence. */
const FARTHEST = 420
/** Units between the last item of a list and the end of its sentence. */
const LIST_END = 2
/** What a mention has to do with the paper, or with the paper that is said to cite it. */
type Tie = Pick<Mention, 'relation' | 'parent' | 'cueFrom' | 'cueTo' | 'actor' | 'shows' | 'head'>
/** The text that is read, and where it stands in its paper. */
interface Reading {
  text: string
  folded: string
  setting: Setting
}
type Sentence = Clause['sentence']

/**
 * Sets relation and parent of the mentions of one running text, sentence by sentence. `lead` is the relation that the
 * run before announced for a list (`Nghị quyết này bãi bỏ các nghị quyết:`).
 */
export function relate(reading: Reading, mentions: Mention[], lead: LeadIn): void {
  const { text, folded } = reading
  let start = 0
  let next = 0
  let list: Mention | null = null
  for (const end of [...sentenceEnds(text, folded), text.length]) {
    const from = next
    while (next < mentions.length && mentions[next]!.from < end) next++
    if (next > from) {
      const inside = mentions.slice(from, next)
      const goesOn = list && isItem(folded, start, inside[0]!) ? list : null
      const announced = goesOn ? () => goesOn : start === 0 ? lead : NO_LEAD
      relateSentence(reading, { start, end }, inside, announced)
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
function relateSentence(reading: Reading, sentence: Sentence, mentions: Mention[], lead: LeadIn): void {
  let top: Mention | null = null
  let before: Mention | null = null
  for (const one of mentions) {
    const tie: Tie | null =
      before && top
        ? tieToNext(reading, sentence, one, before, top)
        : tieToFirst(reading, sentence, one, lead)
    if (tie) {
      one.relation = tie.relation
      one.parent = tie.parent
      one.cueFrom = tie.cueFrom
      one.cueTo = tie.cueTo
      one.actor = tie.actor
      one.shows = tie.shows
      one.head = tie.head
    }
    if (!one.parent && !abbreviates(reading.folded, one, mentions)) top = one
    before = one
  }
  repealBehind(reading, sentence.end, mentions)
  turnPassives(reading.folded, mentions)
}

/** `Kết luận số 80-KL/TW … (Kết luận số 80-KL/TW); Luật …`: the short name in brackets is no item of the list. */
function abbreviates(folded: string, one: Mention, mentions: readonly Mention[]): boolean {
  if (folded.charCodeAt(one.from - 1) !== 0x28) return false
  return mentions.some(other => other.from < one.from && other.number === one.number)
}

function tieToFirst(reading: Reading, sentence: Sentence, one: Mention, lead: LeadIn): Tie | null {
  const { text, folded, setting } = reading
  const { start } = sentence
  const reach = Math.max(start, one.from - FARTHEST)
  const from = clauseStart(text, folded, reach, one.from)
  const bracket = openBracket(folded, from, one.from)
  const bare = bracket > from && BARE_NUMBER.test(folded.slice(bracket, one.from + 4))
  const cue = lastCue(folded, bare ? from : bracket, one.from)
  if (cue) return own(reading, { text, folded, sentence, from, cue, one })
  const outer = BEHIND_SEMICOLON.test(folded.slice(from - 1, one.from)) ? lastCue(folded, reach, from) : null
  if (outer) return own(reading, { text, folded, sentence, from: reach, cue: outer, one })
  const words = folded.slice(start, one.from)
  if (setting.part === 'opening' && /^ ?tai (?:cac )?$/.test(words))
    return { ...NO_TIE, relation: 'ANSWERS', cueFrom: start, cueTo: one.from }
  const announced = BEGINS_ITEM.test(words) ? lead() : null
  return announced && { ...NO_TIE, shows: [], ...announced, parent: null, cueFrom: one.from, cueTo: one.from }
}

/** `Thực hiện Kế hoạch chuyên đề … (số 157/KH-BGDĐT ngày …)`: the number of the paper that the words before name. */
const BARE_NUMBER = /^(?:so )?(?:so |\d)/

const NO_TIE = { parent: null, actor: null, shows: [], head: null }

function tieBy(
  { relation, actor, shows }: Act,
  parent: Mention | null,
  { cue, one }: Pick<Clause, 'cue' | 'one'>,
): Tie {
  return { relation, parent, cueFrom: cue.from, cueTo: one.from, actor, shows, head: null }
}

/** The paper's own clause. */
function own({ setting }: Reading, clause: Clause): Tie {
  return tieBy(whoseAct(clause, setting), null, clause)
}

/** The clause of a paper that is named. */
function ofOther(parent: Mention | null, clause: Clause): Tie {
  return tieBy(actOfOther(clause), parent, clause)
}

/** The item before is no mention that could be read, but its words hold for the whole list. */
const BEHIND_SEMICOLON = /^; ?(?:va )?(?:cac )?$/
const BEGINS_ITEM = /^[\s\da-z.)+-]{0,6}$/

function tieToNext(
  reading: Reading,
  sentence: Sentence,
  one: Mention,
  before: Mention,
  top: Mention,
): Tie | null {
  const { text, folded } = reading
  const leader = leaderOf(folded, one, before, top)
  if (leader) return leader
  const from = Math.max(before.attachedTo, one.from - FARTHEST)
  const bracket = openBracket(folded, from, one.from)
  const start = clauseStart(text, folded, bracket, one.from)
  const cue = lastCue(folded, start, one.from, before.parent?.attachedTo ?? start)
  const clause = cue && { text, folded, sentence, from: start, cue, one }
  if (clause && IN_BRACKETS.test(folded.slice(before.attachedTo, clause.cue.from)))
    return ofOther(named(before), clause)
  if (start > from) return clause ? own(reading, clause) : folded.charCodeAt(start - 1) === 0x3b ? top : null
  const gap = folded.slice(before.attachedTo, one.from)
  if (!clause)
    return tellsOf(before, gap)
      ? { ...NO_TIE, relation: 'MENTIONS', parent: named(before), cueFrom: before.from, cueTo: one.from }
      : null
  if (clause.cue.issues) return own(reading, clause)
  if (gap.startsWith(' va ')) return before.parent ? ofOther(before.parent, clause) : own(reading, clause)
  return tells(before, gap, clause.cue.from - before.attachedTo)
    ? ofOther(named(before), clause)
    : own(reading, clause)
}

/** `Kế hoạch số 31/KH-UBND (thực hiện Nghị quyết số 12-NQ/TW)`. */
const IN_BRACKETS = /^ ?\((?:de |nham )?$/

/** The verb belongs to the paper named before when nothing but its title or its own verb lies between. */
function tells(before: Mention, gap: string, cueAt: number): boolean {
  return tellsOf(before, gap) || cueAt <= APPOSED || !gap.slice(0, cueAt).includes(', ')
}

/** `Thông tư số 415/2021/TT-BTC, sửa đổi, bổ sung …`: nothing but the comma stands between a paper and its own verb. */
const APPOSED = 2

/** A law by name alone has no number to stand in `from`, a case is no paper; the paper that tells of it has. */
function named(one: Mention): Mention | null {
  return one.number && !isCaseNumber(one) ? one : one.parent
}

const REPEALED = /(?:het hieu luc(?! cua)|bi bai bo|duoc bai bo)(?![a-z])/

/** `Nghị định số 110/2004/NĐ-CP … hết hiệu lực từ ngày Nghị định này có hiệu lực`: the words stand behind. */
function repealBehind({ text, folded, setting }: Reading, end: number, mentions: Mention[]): void {
  const last = mentions[mentions.length - 1]!
  const to = Math.min(end, last.to + FARTHEST)
  const match = REPEALED.exec(folded.slice(last.to, to))
  if (!match) return
  const from = last.to + match.index
  const behind = text.slice(last.to, to)
  if (/(?:chưa|không) $/iu.test(text.slice(0, from).slice(-6))) return
  if (!isRuling(setting.kind) && !/ này(?!\p{L})/iu.test(behind)) return
  const shows = [{ from, to: from + match[0].length }]
  for (const one of mentions)
    if (!one.parent && one.relation === 'MENTIONS') Object.assign(one, { relation: 'REPEALS', shows })
}
