import { capitalBodyHeads } from '../../../../schema/words/bodyHeads'
import { wordList } from '../../../../schema/words/wordList'
import type { DocumentKind } from '../../entry'
import { matchesOf } from '../../forms/matchesOf'
import { subjectOf } from '../actions/subject'
import type { Cited } from '../citedIn'
import { actionBehind, beginsWithAction } from '../tasks/actions'
import { assigneeOf } from '../tasks/assignee'
import { eachClause } from '../tasks/clauses'
import { partOfBody } from '../tasks/joining'
import { beginsParty, partiesOf } from '../tasks/parties'
import type { Asked, Told } from './addressee'
import { ASKS_BESIDES, actorBefore, asksBehindAct, towardsEnd } from './behindAct'
import { clauseEnd, clauseStart, ENDS, FARTHEST, trimmed } from './bounds'
import { comradeAsks } from './comrade'
import { behindPolite, isPolite, politeName } from './letter'
import { isAskable, speaksBefore, submitted } from './spoken'
import { isUrged, whomIn } from './whom'

const VERBS = wordList(`
  đề nghị
  kiến nghị
  khuyến nghị
  đề xuất
`)
/** In front of these words it is a noun: `theo đề nghị`, `các kiến nghị`. */
const BEFORE_NOUNS = wordList(`
  theo
  các
  những
  sự
  mọi
  của
  nhiều
  ý kiến
  lời
  phản ánh
  tiếp thu
  có
`)
const AT_ONCE = new RegExp(`^(?:kính |trân trọng )?(?:${VERBS.join('|')}) `, 'iu')
const VERB_WORDS = ['của ', 'tại ', 'tâm ', 'được ', 'này ', 'nêu ', 'về ']
const VERB = new RegExp(
  `(?<![\\p{L}])(?<!(?:${BEFORE_NOUNS.join('|')}) )(?:${VERBS.join('|')}),? (?!${VERB_WORDS.join('|')})`,
  'giu',
)
const SENDS = /(?<!\p{L})gửi (?=\p{L})/u
/** What may stand between a paper and what it asks. */
const BETWEEN = /^[\s,]*(?:ngày [\d/\s]*)?(?:về việc )?(?:phản ánh, )?$/iu
const WRITTEN = /(?:văn bản|công văn|tờ trình|Đã|đã) $/u

/** A sentence that begins by asking: `Đề nghị Sở Y tế …`, `Kính đề nghị …`. */
export function asksAtOnce(words: string): Asked | null {
  const verb = AT_ONCE.exec(words)
  return verb ? behind(words, 0, verb[0].length) : null
}

/** `Để bảo đảm tiến độ, Sở Y tế kính đề nghị UBND tỉnh …`: the first that a sentence asks by name. */
function asksWithin(words: string): Asked | null {
  for (const verb of matchesOf(VERB, words)) {
    if (DENIED.test(words.slice(Math.max(0, verb.index - 40), verb.index))) continue
    const asked = behind(words, verb.index, towardsEnd(words, verb.index + verb[0].length))
    if (asked.names.length > 0 && asked.rest < words.length) return asked
  }
  return null
}
const DENIED = /(?<!\p{L})(?:không|chưa)(?: \p{Ll}+)? (?:kính |trân trọng )?$/iu

/** `Sở Y tế đề nghị UBND tỉnh một số nội dung sau:` above a list, and whom; null where no list is led in. */
export function leadIn(words: string): Asked | null {
  if (words.length > LONGEST_LEAD || !words.trimEnd().endsWith(':') || !matchesOf(VERB, `${words} `).length)
    return null
  const asked = asksWithin(words) ?? asksAtOnce(words)
  if (asked && asked.names.length > 0) return asked
  const bare = words.replace(/[\s:]+$/u, '')
  const verb = matchesOf(VERB, bare).at(0)
  const at = verb ? towardsEnd(bare, verb.index + verb[0].length) : 0
  const names = verb ? partiesOf(bare.slice(at).replace(AS_FOLLOWS, '')) : []
  if (!names.every(isAskedOf)) return { names: [], from: 0, end: at, rest: at }
  return {
    names: names.map(name => ({ ...partOfBody(name), at })),
    from: 0,
    end: bare.length,
    rest: bare.length,
  }
}
const LONGEST_LEAD = 300
const AS_FOLLOWS = / (?:quan tâm|xem xét|một số|các|những|như|về|cho)(?: \p{L}+){0,8}$/u

/** `Đối với Chính phủ`, `2. Với Bộ Y tế: …`: whom what stands behind is asked of. */
export function towards(words: string): Asked | null {
  const at = TOWARDS.exec(words)?.[0].length ?? 0
  if (at === 0) return null
  const colon = words.indexOf(':', at)
  const end = colon < 0 ? words.length : colon
  const names = partiesOf(words.slice(at, end).trim())
  if (end - at > LONGEST_NAMES || names.length === 0 || !names.every(isAskedOf)) return null
  const rest = colon < 0 ? end : colon + (words.charAt(colon + 1) === ' ' ? 2 : 1)
  return { names: names.map(name => ({ ...partOfBody(name), at })), from: 0, end, rest }
}
const TOWARDS = /^(?:Kiến nghị |Đề nghị |Đề xuất )?(?:[Đđ]ối với|[Vv]ới) (?=\p{Lu}|các )/u
const LONGEST_NAMES = 120
const isAskedOf = (name: string): boolean =>
  beginsParty(name) || /^(?:Chính phủ|Quốc hội|Trung ương)(?!\p{L})/u.test(name)

/** `3. UBND tỉnh` below `Kiến nghị`: whom what stands behind is asked of. */
export function bodiesAlone(words: string): Asked | null {
  const names = words.length > LONGEST_NAMES ? [] : partiesOf(words)
  if (names.length === 0 || !names.every(isAskedOf) || actionBehind(words) >= 0) return null
  const end = words.length
  return { names: names.map(name => ({ ...partOfBody(name), at: 0 })), from: 0, end, rest: end }
}

/** `UBND tỉnh: bố trí kinh phí …` below `Kiến nghị`. */
function labelled(words: string): Asked | null {
  const colon = words.slice(0, LONGEST_NAMES).indexOf(': ')
  const asked = colon < 0 ? null : bodiesAlone(words.slice(0, colon))
  return asked && { ...asked, rest: colon + 2 }
}

/** `Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh và các đoàn thể`: whom a heading asks, where it says no more. */
export function asksOnly(words: string): Asked | null {
  const at = AT_ONCE.exec(words)?.[0].length ?? 0
  const names = at > 0 ? partiesOf(words.slice(at)) : []
  if (names.length === 0 || !names.every(beginsParty)) return null
  const end = words.length
  return { names: names.map(name => ({ ...partOfBody(name), at })), from: 0, end, rest: end }
}

/** `(i) Tập đoàn Điện lực báo cáo …` below `đề nghị:`: who is to act is asked. */
export function asksWhoActs(words: string): Asked | null {
  const number = /^\([ivx\d]+\) /u.exec(words)?.[0].length ?? 0
  const asked = behind(words, 0, number)
  return asked.names.length > 0 && beginsWithAction(words.slice(asked.rest)) ? asked : null
}

/** `đề nghị Sở phối hợp …`: short for a body that the paper has named. */
const SHORT_NAME = new RegExp(`^(${capitalBodyHeads('alone').join('|')}) (?=\\p{Ll})`, 'u')
const LONGEST_SHORT = 40

/** Whom the words behind the verb name, and where what is asked begins. */
function behind(words: string, from: number, verbEnd: number): Asked {
  const at = verbEnd + behindPolite(words.slice(verbEnd, verbEnd + LONGEST_SHORT))
  const polite = politeName(words.slice(at, at + LONGEST_SHORT))
  if (polite) {
    const end = at + polite.length
    const rest = end + (/^[\s,]+/u.exec(words.slice(end))?.[0].length ?? 0)
    return { names: [{ name: polite, through: null, at }], from, end, rest }
  }
  const names = whomIn(words.slice(at))
  const alone = names ? null : SHORT_NAME.exec(words.slice(at, at + LONGEST_SHORT))?.[1]
  if (alone && beginsWithAction(words.slice(at + alone.length + 1))) {
    const end = at + alone.length
    return { names: [{ name: alone, through: null, at }], from, end, rest: end + 1 }
  }
  if (!names) return { names: [], from, end: at, rest: at }
  return {
    names: names.names.map(name => ({ ...partOfBody(name), at })),
    from,
    end: at + names.end,
    rest: at + names.rest,
  }
}

/** The requests that a passage tells of: by a paper that it names, by a body in writing, or at once by this paper. */
export function askedIn(text: string, cited: readonly Cited[], kind: DocumentKind): Told[] {
  const told: Told[] = []
  for (const verb of matchesOf(VERB, text)) {
    const at = verb.index
    const start = clauseStart(text, at)
    const to = trimmed(text, clauseEnd(text, at, at + verb[0].length))
    const words = text.slice(start, to)
    const asked = behind(words, at - start, towardsEnd(words, at - start + verb[0].length))
    const paper = cited.findLast(one => one.from >= start && one.to <= at && one.citation.number !== null)
    const close = paper && BETWEEN.test(text.slice(paper.to, at))
    const acts = asked.names.length > 0 && isUrged(words.slice(asked.rest))
    const first = AT_ONCE.test(words) && /^\p{Lu}/u.test(words)
    const sent = SENDS.exec(words.slice(0, at - start))
    if (asked.names.some(({ name }) => isPolite(name))) {
      if (kind !== 'REPORT' && asked.rest < words.length) told.push({ from: start, to, asked, number: null })
    } else if (close) {
      const rest = acts ? asked.rest : betweenEnd(text, paper.to, at) - start
      told.push({
        from: start,
        to,
        asked: { ...asked, names: acts ? asked.names : [], rest },
        number: paper.citation.number,
      })
    } else if (paper && sent && asked.names.length === 0) {
      const place = sent.index + sent[0].length
      const named = assigneeOf(words.slice(place))
      if (!named) continue
      const names = named.names.map(name => ({ ...partOfBody(name), at: place }))
      told.push({
        from: start,
        to,
        asked: { ...asked, from: sent.index, end: place + named.end, names },
        number: paper.citation.number,
      })
    } else if (acts && (first || (kind === 'REPORT' && WRITTEN.test(text.slice(Math.max(0, at - 10), at)))))
      told.push({ from: start, to, asked, number: null })
    else if (acts && kind === 'REPORT' && ASKS_BESIDES.test(words.slice(0, at - start)))
      told.push({ from: start, to, asked, number: null, speaker: actorBefore(text, start) })
    else if (acts && kind === 'REPORT' && asksBehindAct(words.slice(0, at - start)))
      told.push({ from: start, to, asked, number: null })
    else if (isAskable(words.slice(asked.rest))) {
      const speaker = speaksBefore(words.slice(0, at - start))
      if (speaker) told.push({ from: start, to, asked, number: null, speaker })
    }
  }
  const comrades = kind === 'REPORT' && text.includes('Đồng chí') ? comradeAsks(text) : []
  return [...[...told, ...comrades].flatMap(one => [one, ...furtherIn(text, one)]), ...submittedIn(text)]
}

/** `Đồng thời, rà soát …` behind a sentence that asks. */
const BESIDES = /^(?:Đồng thời|Bên cạnh đó|Cùng với đó|Ngoài ra),? (?=\p{Ll})/u

/** `Đề nghị Sở Y tế rà soát kho; bổ sung thuốc`: the clauses behind the first that are asked of the same. */
function furtherIn(text: string, { from, to, asked, number, speaker }: Told): Told[] {
  if (asked.names.length === 0 || number !== null || !';.'.includes(text.charAt(to) || 'x')) return []
  const further: Told[] = []
  for (const clause of eachClause(text, to)) {
    const words = text.slice(clause.from, clause.to)
    const joint = clause.opens ? BESIDES.exec(words)?.[0].length : 0
    if (joint === undefined) break
    if (!beginsWithAction(words.slice(joint)) || asksAtOnce(words) || subjectOf(words)?.told) break
    const at = clause.from + joint - from
    const more = { from, to: clause.to, asked: { ...asked, from: at, rest: at }, number }
    further.push(speaker ? { ...more, speaker } : more)
  }
  return further
}

/** `Trên đây là báo cáo …, kính trình UBND tỉnh xem xét`: whom the end of a report asks; null where it asks nobody. */
function asksAtEnd(words: string): Asked | null {
  const laid = submitted(words).at(0)
  if (!laid) return null
  const { at, to: place, end } = laid
  const names = partiesOf(words.slice(place, end).trim())
  const known = names.every(beginsParty) ? names : []
  return { names: known.map(name => ({ ...partOfBody(name), at: place })), from: at, end, rest: end }
}

/** Whom a sentence below `Kiến nghị` asks, in whatever words. */
export const asksBelow = (words: string): Asked | null =>
  asksAtOnce(words) ??
  asksWithin(words) ??
  asksAtEnd(words) ??
  asksWhoActs(words) ??
  towards(words) ??
  labelled(words)

/** `… kính trình UBND tỉnh xem xét, phê duyệt`. */
function submittedIn(text: string): Told[] {
  return submitted(text).flatMap(({ at, to: place, end }) => {
    const start = clauseStart(text, at)
    const stop = text.slice(end, end + FARTHEST).search(ENDS)
    const to = trimmed(text, stop < 0 ? Math.min(text.length, end + FARTHEST) : end + stop)
    const names = partiesOf(text.slice(place, end).trim())
    if (names.length === 0 || !names.every(beginsParty)) return []
    const asked = {
      names: names.map(name => ({ ...partOfBody(name), at: place - start })),
      from: at - start,
      end: end - start,
      rest: end - start,
    }
    return [{ from: start, to, asked, number: null }]
  })
}

/** Behind the day and `về việc` of the paper: what it asks in its own words. */
function betweenEnd(text: string, from: number, to: number): number {
  const about = text.slice(from, to).indexOf('về việc ')
  return about >= 0 ? from + about + 'về việc '.length : to
}
