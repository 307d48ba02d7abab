import { foldUnits } from '../../../../schema/words/foldUnits'
import type { FigureFact } from '../../entry'
import type { Flow } from '../../flow'
import { gathered } from '../../gathered'
import { bearersOf } from './bearers/bearer'
import type { Clause } from './clauses/clause'
import { upToNextPart } from './clauses/parts'
import type { Range } from './clauses/range'
import { aimedIn } from './contexts/aimed'
import { contextsOf, type Placed } from './contexts/contexts'
import { introducing, introductionOf } from './contexts/labelled'
import { withActor } from './contexts/withActor'
import { isDefinite } from './definite'
import { type Piece, proofOf, subjectOf } from './fact'
import { listedDays } from './listedDays'
import { natureOf } from './nature'
import type { PaperFigures } from './paperFigures'
import { homeNamedIn, homeOfParagraph, lacksPlace, namesElsewhere, scopeIn } from './scope'
import { wholeOf } from './share'
import { sourceIn } from './source'
import { capital, GOVERNING, plain, small, statementOf, tidy } from './statement'
import { lastBefore, type Time } from './times/time'
import { daysOfBlock, timeAbove } from './times/timeAbove'
import { timeOf } from './times/timeOf'
import { timesIn } from './times/timesIn'
import { type Told, toldIn } from './told'

/** So far before its figure a sentence names another place. */
const SAID_REACH = 400
const NOW = /^\W*(?:hiện nay|hiện tại|hiện)(?:,| (?:trên|tổng|toàn|số|tại|có))/iu
/** So far before its figure a sentence names whose statistics they are. */
const SOURCE_REACH = 300

/** The figures of a running text, each with the sentence that stands alone and the words that prove it. */
export function runningFigures(paper: PaperFigures, index: number, flow: Flow): FigureFact[] {
  const block = paper.blocks[index]!
  const told = toldIn(block, flow, daysOfBlock(paper, index, paper.headingsOf(block.locator)))
  if (!told) return []
  const bearers = bearersOf(flow.text, told.quantities, told.times)
  const bearerOf = new Map(bearers.map(({ quantity, bearer }) => [quantity, bearer]))
  return told.clauses
    .filter(clause => !isCompared(told, clause) && !isDefinite(flow.text, clause))
    .map(whole => {
      const behind = upToNextPart(flow.text, whole)
      const clause = { ...whole, behind: beforeOpenBracket(flow.text, behind) }
      const bearer = flow.text.slice(...(bearerOf.get(clause.quantity) ?? [0, 0])).trim()
      return factOf(paper, index, told, clause, bearer)
    })
    .filter(({ statement }) => !/^(?:Bao gồm|Gồm) /u.test(statement))
}

function factOf(paper: PaperFigures, index: number, told: Told, clause: Clause, bearer: string): FigureFact {
  const { flow, times, block } = told
  const { text, folded } = flow
  const { quantity, segment } = clause
  const time = timeOf(told, clause)
  const named = withActor(paper, index, told, clause)
  const introduction = introductionOf(paper, index, told, clause)
  const stated = time ?? timeOfIntroduction(introduction, paper)
  const led = [...introduction, ...named.contexts, ...contextsOf(told, named.clause, time)]
  const aims = led.some(({ words }) => /phấn đấu|mục tiêu/iu.test(words)) ? [] : aimedIn(told, named.clause)
  const contexts = [...aims, ...led]
  const words = named.clause.before.map(range => plain(text, times, range)).join(' ')
  const behind = tidy(plain(text, times, behindItsTime(told, clause)))
  const leading = contexts.map(context => context.words).join(', ')
  const sentence = `${leading}, ${words}`
  const outer = withTime(told, named.clause, contexts, time)
  const bare = statementOf(text, times, outer, named.clause)
  const headings = paper.headingsOf(block.locator)
  const sentenceSaid = text.slice(segment.sentence.from, quantity.from)
  const ours =
    homeOfParagraph(text, sentenceSaid, paper.home) ?? homeNamedIn(headings, paper.home) ?? paper.home
  const said = text.slice(Math.max(segment.sentence.from, quantity.from - SAID_REACH), quantity.from)
  const near = ours && !namesElsewhere(said, ours) ? ours : null
  const home = near && lacksPlace(bare, near) ? near : null
  const headed = stated ? null : timeAbove(paper, index, told, clause, headings, bare)
  const when = headed && !bare.includes(headed.until.slice(0, 4)) ? headed.words : null
  const statement = capital(standingAlone(home?.words ?? null, when, bare))
  const listed = time ? null : listedDays(text, folded, quantity.end)
  const above = {
    headings,
    introduction: introducing(paper, index)?.[0]?.words ?? '',
    now: NOW.test(said),
  }
  const pieces: Piece[] = gathered(outer.toReversed(), ({ ranges, piece }) =>
    piece ? [piece] : ranges.map(range => ({ flow, locator: block.locator, range })),
  )
  const telling = [headed?.heading, home && home !== paper.home ? home.heading : null]
  for (const heading of new Set(telling)) pieces.push(...paper.pieceOf(heading ?? ''))
  if (headed?.piece) pieces.push(headed.piece)
  if (home?.titled && paper.titlePiece) pieces.push(paper.titlePiece)
  if (home?.opens) pieces.push({ flow, locator: block.locator, range: opening(text, home.opens) })
  return {
    subject: subjectOf(bearer, clause, behind, GOVERNING.test(words.trim())) || quantity.unit || statement,
    printed: text.slice(quantity.from, quantity.to),
    value: quantity.value,
    unit: quantity.unit || null,
    qualifier: quantity.qualifier,
    asOf: stated?.until ?? listed?.until ?? headed?.until ?? null,
    statement,
    bearer: bearer || null,
    of: wholeOf(sentence, behind, quantity),
    scope: scopeIn(`${words} ${behind}`, ours) ?? scopeIn(leading, ours) ?? near?.words ?? null,
    from: stated?.from ?? listed?.from ?? headed?.from ?? null,
    until: stated?.until ?? listed?.until ?? headed?.until ?? null,
    source:
      sourceIn(sentence) ??
      sourceIn(text.slice(Math.max(segment.sentence.from, quantity.from - SOURCE_REACH), quantity.from)),
    nature: natureOf(
      sentence,
      text.slice(quantity.from, quantity.to),
      quantity,
      stated,
      paper.days.issued,
      above,
      paper.planning,
      behind,
    ),
    ...proofOf(paper.text, block.locator, flow, named.clause, pieces),
  }
}

/** The words that a paragraph opens with, to the end of the place that they name. */
const opening = (text: string, place: string): Range => ({ from: 0, to: text.indexOf(place) + place.length })

/** `Tính đến ngày 20/11/2021, kết quả như sau:`: the time that the words above a list tell, which its items are told with. */
function timeOfIntroduction(contexts: readonly Placed[], { days }: PaperFigures): Time | null {
  return gathered(contexts, ({ words }) => timesIn(foldUnits(words), days)).at(-1) ?? null
}

/** `tăng 10% so cùng kỳ (10.482 tỷ đồng)`: what a figure is compared with, not what the sentence tells. */
function isCompared({ flow: { text } }: Told, { segment, quantity }: Clause): boolean {
  const { from: start, end } = quantity
  if (FROM.test(text.slice(Math.max(0, start - 40), start)) && TO.test(text.slice(end, end + 40))) return true
  if (BECOMES.test(text.slice(end, end + 50)) && !MOVES.test(text.slice(Math.max(0, start - 24), start)))
    return true
  const { outside, from, to } = segment
  if (!outside || quantity.from - from > 1 || to - quantity.end > 1) return false
  const before = text.slice(Math.max(0, outside.at - AGAINST_REACH), outside.at).trimEnd()
  return COMPARED.test(before.slice(-40)) || AGAINST.test(before)
}
/** `thấp hơn 5,25% so với chỉ tiêu được giao tại Quyết định số 546/QĐ-TTg (91,5%)`. */
const AGAINST = /(?<!\p{L})so với (?:chỉ tiêu|kế hoạch|mục tiêu|dự toán|Nghị quyết)(?: [^,;:()]*)?$/u
const AGAINST_REACH = 180
/** `giảm từ 23 ca xuống 18 ca`: what it was before. */
const FROM = /(?<!\p{L})(?:giảm|tăng|nâng|hạ)(?: [\p{L}]+){0,3} từ $/iu
const TO = /^[^,;.\d]{0,30} (?:xuống|lên|còn)(?!\p{L})/u
/** `từ 28% lên đạt 38,37%`, `thuế suất 15% (ở bậc 2) xuống 10%`: what it was before, not by how much it moves. */
const BECOMES = new RegExp(
  [
    '^(?: \\([^()\\d]{0,24}\\d?\\))?(?:,? (?:như )?hiện (?:nay|tại))? (?:lên|xuống)',
    '(?: (?:còn|đạt|mức|thành|tới|đến))* (?=\\d)',
  ].join(''),
  'u',
)
const MOVES = /(?<!\p{L})(?:tăng|giảm|nâng|hạ)(?: thêm)? $/iu
const COMPARED = /(?<!\p{L})(?:so|so với|bằng|cùng kỳ)(?: [\p{L}\d/]+){0,4}$/iu

/** `58 trạm (Trong đó:`: a bracket that does not end says nothing. */
function beforeOpenBracket(text: string, { from, to }: Range): Range {
  const words = text.slice(from, to)
  const open = words.lastIndexOf('(')
  return open < 0 || words.includes(')', open) ? { from, to } : { from, to: from + open }
}

/** What is counted without the time that stands before it: `22% năm 2005`. */
function behindItsTime({ times }: Told, { behind }: Clause): Range {
  const time = times[lastBefore(times, behind.from + 2)]
  return time && time.start >= behind.from ? { from: Math.min(time.end, behind.to), to: behind.to } : behind
}

/** The contexts with the time before them where neither they nor the clause tell it. */
function withTime(
  told: Told,
  { before, behind }: Clause,
  contexts: readonly Placed[],
  time: Time | null,
): Placed[] {
  if (!time) return [...contexts]
  const range = { from: time.start, to: time.end }
  const ranges = [...before, behind, ...gathered(contexts, context => context.ranges)]
  if (ranges.some(({ from, to }) => from <= range.from && range.to <= to)) return [...contexts]
  const words = plain(told.flow.text, told.times, range)
  return [{ ranges: [range], words, mark: ': ' }, ...contexts]
}

/** The place and the time that headings tell before all. */
function standingAlone(home: string | null, when: string | null, bare: string): string {
  if (when) return `${capital([home, when].filter(Boolean).join(', '))}: ${small(bare)}`
  return home ? atHome(home, bare) : bare
}

/** The home before all: `Hà Tĩnh, năm 2020: …`. */
function atHome(words: string, statement: string): string {
  const rest = small(statement)
  return TIME_FIRST.test(rest) ? `${words}, ${rest}` : `${words}: ${rest}`
}
/** A time that is a context of its own, with a colon behind it. */
const TIME_FIRST = /^(?:từ|năm|tính đến|đến|tại thời điểm|ngày|tháng|quý|trong)(?= )[^:;]{3,60}:/u
