import { isDigit } from '../../../../../schema/words/charClasses'
import { wordList } from '../../../../../schema/words/wordList'
import { indexWithin } from '../../../forms/indexWithin'
import { agentIn, aspectAt, stateAt, verbAt } from '../clauses/agent'
import type { Clause } from '../clauses/clause'
import type { Range } from '../clauses/range'
import type { PaperFigures } from '../paperFigures'
import type { Told } from '../told'
import type { Placed } from './contexts'

const COLON_AT_END = /:\s*$/
/** A list of items under one introduction is no longer. */
const REACH = 40
const LONGEST_INTRODUCTION = 220

/**
 * What tells of a bare label (`Chi phí quản lý hành chính: 9.894 triệu đồng`): the words with a colon at their end that
 * introduce its list, else the heading above it. Nothing where the clause tells who does what.
 */
export function introductionOf(paper: PaperFigures, index: number, told: Told, clause: Clause): Placed[] {
  const { segment, before } = clause
  const { text } = told.flow
  const label = segment.leads[0]
  const acts = (range: Range): boolean =>
    agentIn(text, range) !== null &&
    !/^\s*(?:Tổng số|Số|Tỷ lệ|Tỉ lệ) /u.test(text.slice(range.from, range.to))
  if (segment.outside) return []
  const heading = () => headed(paper, told.block.locator)
  if (!label) {
    if (breaksDown(told, clause)) {
      const broken = brokenDown(paper, index)
      if (broken.length > 0) return broken
    }
    return actsOnly(told, clause) ? heading() : []
  }
  if (acts(label) && endsWithAct(text.slice(label.from, label.to))) return heading()
  if (acts(label) || before.some(acts)) return []
  return beneathItem(paper, index) ?? introduced(paper, index) ?? heading()
}

/** `- Thụ lý 40 vụ 55 bị cáo`: of what, only the heading says. */
function actsOnly({ flow: { text } }: Told, { before, behind, quantity, segment }: Clause): boolean {
  const [first, more] = before
  if (!first || more || !VAGUE.has(quantity.unit.toLowerCase()) || segment.before || segment.sentence.before)
    return false
  return isActOnly(text.slice(first.from, first.to)) && /^[\s.;]*$/u.test(text.slice(behind.from, behind.to))
}

/** Units that do not say what they are of. */
const VAGUE = new Set(
  wordList(`
    vụ
    vụ việc
    việc
    vụ, việc
    tin
    đơn
    trường hợp
    lượt
    bị can
    bị cáo
    đối tượng
    người
  `),
)

/** `Đã giải quyết`: an act without its object. */
function isActOnly(words: string): boolean {
  const act = words.trim().replace(/^(?:đã|đang|chưa) /iu, '')
  return act !== '' && verbAt(act, 0) === act.length
}

/** `Tòa án đã giải quyết`. */
function endsWithAct(words: string): boolean {
  const aspect = words.lastIndexOf(' đã ')
  return aspect >= 0 && isActOnly(words.slice(aspect + 1))
}

/** `- Đã hoàn thành 11 dự án`: the first words of an item that name neither who nor what. */
function breaksDown({ flow: { text } }: Told, { segment, before }: Clause): boolean {
  const from = before[0]?.from ?? segment.from
  if (segment.sentence.before || from > segment.sentence.from + 2) return false
  return aspectAt(text, from) > 0 || stateAt(text, from) > 0 || isDigit(text.charCodeAt(from))
}

/** The counts that a list breaks down: `có 19 dự án nhà ở xã hội, cụ thể như sau:`. */
function brokenDown(paper: PaperFigures, index: number): Placed[] {
  const found = introducing(paper, index)
  return found?.some(({ words }) => /\d.*(?:trong đó|cụ thể(?: như sau)?|gồm|chia ra)$/u.test(words))
    ? found
    : []
}

/** `- Người chết: 02 người` above `+ Gia Lai: 01 người`: the item that an item of the next depth breaks down. */
function beneathItem(paper: PaperFigures, index: number): Placed[] | null {
  const { blocks } = paper
  if (!DEEPER.has(blocks[index]!.label ?? '')) return null
  let up = index - 1
  while (up > index - REACH && DEEPER.has(blocks[up]?.label ?? '')) up--
  const item = blocks[up]
  if (!item || item.section !== blocks[index]!.section || item.kind === 'row') return null
  const { flow, locator } = item
  if (item.kind === 'heading' || COLON_AT_END.test(flow.text.slice(-4))) return null
  const label = LABEL.exec(flow.text.slice(0, LONGEST_INTRODUCTION))
  const sentence = /^.*?(?=[.;](?: |$)|$)/u.exec(flow.text)?.[0].length ?? 0
  const range = { from: 0, to: label ? label[1]!.length : sentence }
  const words = flow.text.slice(range.from, range.to)
  if (range.to > LONGEST_INTRODUCTION || !isBalanced(words)) return null
  const above = isActOnly(words) ? headed(paper, locator) : []
  return [...above, { ranges: [], words, mark: ': ', piece: { flow, locator, range } }]
}
const DEEPER: ReadonlySet<string> = new Set(['+', '•', '*', 'o'])
/** `Người mất tích: 55 người`: what is counted, before its own count. */
const LABEL = /^([^:.;\d]{3,80}): ?(?:[\p{Ll} ]{0,16})\d/u

/** The words with a colon at their end that introduce the list of a block; null where it stands in none. */
export function introducing({ blocks }: PaperFigures, index: number): Placed[] | null {
  if (!isItem(blocks[index]!)) return null
  for (let i = index - 1; i >= 0 && i > index - REACH; i--) {
    const { flow, kind, locator } = blocks[i]!
    const { text: whole } = flow
    if (COLON_AT_END.test(whole.slice(-4))) {
      if (isBeside(blocks, i, index)) return null
      const text = whole.trimEnd()
      const range = lastWords(text)
      if (!range) return null
      const words = text.slice(range.from, range.to)
      return [{ ranges: [], words, mark: ': ', piece: { flow, locator, range } }]
    }
    if (!isItem(blocks[i]!) || kind === 'heading' || kind === 'row') return null
  }
  return null
}

/** `- Đã giải quyết: 62 tin, gồm:` above `+ Tạm đình chỉ: 8 tin` and `- Đang giải quyết: 258 tin`: the last is no part of it. */
function isBeside(blocks: PaperFigures['blocks'], introduction: number, index: number): boolean {
  const rank = rankOf(blocks[introduction]!.label)
  const first = blocks[introduction + 1]!
  return rank !== '' && rank === rankOf(blocks[index]!.label) && rank !== rankOf(first.label)
}

/** Items of one rank carry the same bullet, or numbers of one kind. */
function rankOf(label = ''): string {
  return label.replace(/\d+/gu, '1').replace(/\p{L}/u, 'a')
}

/** The same; of what `Đã giải quyết: 62 tin, gồm:` tells only the heading says. */
function introduced(paper: PaperFigures, index: number): Placed[] | null {
  const found = introducing(paper, index)
  const acts = found?.some(({ words }) => isActOnly(/^[^:\d]+(?=:)/u.exec(words)?.[0] ?? ''))
  return found && acts ? [...headed(paper, found[0]!.piece!.locator), ...found] : found
}

/** A bullet, or a paragraph with a number in brackets. */
const isItem = ({ label, flow }: PaperFigures['blocks'][number]): boolean =>
  label !== undefined || /^\(\d{1,2}\) /.test(flow.text.slice(0, 5))

/** The last sentence of an introduction; of a long one the end, from a comma or `và` on. */
function lastWords(text: string): Range | null {
  const to = text.length - 1
  const from = Math.max(text.lastIndexOf('. ', to - 1), text.lastIndexOf('; ', to - 1)) + 1
  const range = shortened(text, from, to)
  return isBalanced(text.slice(range.from, range.to)) ? range : null
}

/** Words torn out of a bracket introduce nothing. */
function isBalanced(words: string): boolean {
  return words.split('(').length === words.split(')').length
}

function shortened(text: string, from: number, to: number): Range {
  if (to - from <= LONGEST_INTRODUCTION) return { from, to }
  const words = text.slice(to - LONGEST_INTRODUCTION, to - 60)
  const clause = /, (?=\p{Lu}|yêu cầu )/u.exec(words)
  const comma = clause
    ? to - LONGEST_INTRODUCTION + clause.index
    : indexWithin(text, ', ', to - LONGEST_INTRODUCTION, to - 60)
  const start = comma >= 0 ? comma + 2 : text.indexOf(' ', to - LONGEST_INTRODUCTION) + 1
  const torn = TORN.exec(text.slice(start, to))
  return { from: start + (torn?.[0].length ?? 0), to }
}

/** The end of a quotation that began before. */
const TORN = /^[^“”]*”[,;. ]*/u

/** `KINH PHÍ`: a heading of a word or two only says again what the label says. */
const SHOUTED = /^\p{Lu}+(?: \p{Lu}+)?$/u

function headed({ headingOf }: PaperFigures, locator: string): Placed[] {
  const words = headingOf(locator)
  return words === '' || SHOUTED.test(words) ? [] : [{ ranges: [], words, mark: ': ' }]
}
