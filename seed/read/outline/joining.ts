import { isDigit, isLower, isSpace, isUpper, isWord } from '../../../schema/words/charClasses'
import { spaced } from '../../../schema/words/chars'
import { anyKindPrinted } from '../../../schema/words/kindsByWords'
import { beginsWithAcronym } from './acronyms'
import type { Line } from './lines'

const CLOSING = '.;:!?…'
const SKIPPED_AT_END = '"”’»)]}*_'
/** Lines of a paragraph that stand on their own are longer than most wrapped ones. */
const UNWRAPPED = 170
/** No page is set in a column narrower than this. */
const NARROW = 45
const SHORT = 25
const ENOUGH_LINES = 6

/** True where the words end a sentence or an item: their last mark, behind quotation marks and brackets, closes. */
export function isClosed(text: string, start: number, end: number): boolean {
  let i = end - 1
  while (i > start && (SKIPPED_AT_END.includes(text.charAt(i)) || isSpace(text.charCodeAt(i)))) i--
  return CLOSING.includes(text.charAt(i))
}

/** How the lines of a file are set. */
export interface Setting {
  /** Width that they are wrapped at, in units; 0 where a line is a whole paragraph. */
  width: number
  /** Paragraphs follow each other without an empty line: only room that was left tells where one ends. */
  tight: boolean
  /** How wide the first line of a paragraph gets: less where a saved page cuts it short. */
  first: number
}

export function settingOf(text: string, lines: readonly Line[]): Setting {
  const width = wrapWidth(lines)
  const tight = width > 0 && isTight(text, lines)
  return { width, tight, first: width > 0 ? firstWidth(text, lines, width) : width }
}

function isTight(text: string, lines: readonly Line[]): boolean {
  let tight = 0
  let apart = 0
  for (let i = 1; i < lines.length; i++) {
    const { start, end } = lines[i - 1]!
    if (end - start < SHORTEST_SENTENCE || text.charAt(end - 1) !== '.') continue
    if (lines[i]!.gap === 0) tight++
    else apart++
  }
  return tight > 2 * apart
}

/** Shorter lines that end with a full stop are numbers of a table and names. */
const SHORTEST_SENTENCE = 16

/** So many first lines that plainly go on tell how wide they get. */
const ENOUGH_FIRST_LINES = 4

/** What the first lines that plainly go on had no room for: some pages cut them after fifty units of eighty. */
function firstWidth(text: string, lines: readonly Line[], width: number): number {
  const needed: number[] = []
  for (let i = 1; i + 1 < lines.length; i++) {
    const [before, line, next] = [lines[i - 1]!, lines[i]!, lines[i + 1]!]
    const opens = line.gap > 0 || isClosed(text, before.start, before.end)
    if (opens && next.gap === 0 && isLower(text.charCodeAt(next.start)))
      needed.push(widthWith(text, line, next))
  }
  if (needed.length < ENOUGH_FIRST_LINES) return width
  needed.sort((a, b) => a - b)
  return Math.min(width, needed[Math.floor(needed.length / 10)]! - 1)
}

function wrapWidth(lines: readonly Line[]): number {
  if (lines.length < ENOUGH_LINES) return 0
  const counts = new Int32Array(UNWRAPPED + 1)
  let long = 0
  let prose = 0
  for (const line of lines) {
    const width = widthOf(line)
    if (width >= SHORTEST_SENTENCE) prose++
    if (width > UNWRAPPED) long++
    else counts[width]!++
  }
  if (long * 12 > prose) return 0
  return reachedBy(counts, long, lines.length) || reachedBy(counts, long, prose)
}

/** The width that a tenth of so many lines reach; 0 where that is no page's. */
function reachedBy(counts: Int32Array, long: number, lines: number): number {
  let above = long
  for (let width = UNWRAPPED; width > 0; width--) {
    above += counts[width]!
    if (above * 10 >= lines) return width < NARROW ? 0 : width
  }
  return 0
}

/** Columns that a line takes; a deep indent centres it and says nothing of the width. */
function widthOf(line: Line): number {
  return line.end - line.start + Math.min(line.indent, 12)
}

/** What is known of the paragraph that a line may go on with. */
export interface Open {
  /** Its last line. */
  last: Line
  /** Length of all its lines. */
  length: number
}

/**
 * True where `line` goes on with the open paragraph: directly below it in wrapped text, or after a page break that
 * cut the sentence (`ngày ⏎⏎ 23/7/2021`, `“Phòng⏎⏎dịch tốt …”`).
 */
export function continues(text: string, open: Open, line: Line, setting: Setting): boolean {
  const { width } = setting
  const closed = isClosed(text, open.last.start, open.last.end)
  const first = firstUnit(text, line)
  if (line.gap === 0 && closed && isCutBehindSemicolon(text, open.last, first, setting)) return true
  if (line.gap === 0)
    return closed
      ? (width > 0 && wouldNotFit(text, open.last, line, width)) || isCutBehindColon(text, open.last, first)
      : isSoft(text, open, setting, first, line)
  if (closed || open.length < SHORT) return false
  if (isLower(first) || isDigit(first) || ',;.)/%'.includes(text.charAt(line.start))) return true
  return isUpper(first) && open.length >= 60 && expectsMore(text, open.last)
}

/** Directly below a line that does not end its sentence: wrapped, unless the line above is a title or a short item. */
function isSoft(text: string, open: Open, setting: Setting, first: number, line: Line): boolean {
  const { width, tight } = setting
  if (isLower(first) || isDigit(first) || isCutSymbol(text, open.last) || isQuoting(text, open)) return true
  if (isGround(text, open.last) || namesPaper(text, open.last, line)) return true
  if (isCutInName(text, open.last)) return true
  if (width > 0) {
    if (tight && hadRoom(text, open, line, setting))
      return needsAnother(tailOf(text, open.last)) || isRagged(text, open, width)
    if (widthOf(open.last) >= width * 0.6 || expectsMore(text, open.last)) return true
    return !tight && (beginsWithAcronym(text, line) || isCutFirst(text, open, line, setting))
  }
  const quotes = '“"'.includes(text.charAt(line.start))
  return open.last.end - open.last.start >= 45 && (quotes || expectsMore(text, open.last))
}

/** Behind a line or more of prose a line that ends in the middle of a sentence was cut short, though it had some room. */
function isRagged(text: string, { last, length }: Open, width: number): boolean {
  const tail = tailOf(text, last)
  const word = tail.slice(tail.lastIndexOf(' ') + 1)
  return length >= width * RAGGED_PROSE && widthOf(last) >= width * RAGGED && /^\p{Ll}+$/u.test(word)
}
const RAGGED_PROSE = 1.6
const RAGGED = 0.75

/** `Đơn vị chủ trì: Các⏎Sở, ngành`, `phối hợp: Sở⏎Tư pháp`: no line ends so that was not cut, however short. */
const CUT_IN_NAME = /(?:(?:^|[\s*])(?:các|những|và|của)|[:,;] \*?(?:Sở|Bộ|Ban|Phòng|UBND|Theo|Trong|Từ))$/iu

function isCutInName(text: string, last: Line): boolean {
  return CUT_IN_NAME.test(tailOf(text, last))
}

/** As much of a line is full, however wide its letters are. */
const FULL_ENOUGH = 0.9

/** The first word of the next line had room on the line before: whoever set it began a new paragraph. */
function hadRoom(text: string, { last, length }: Open, line: Line, { width, first }: Setting): boolean {
  const isFirst = length <= last.end - last.start + 2
  return widthWith(text, last, line) <= Math.min(width * FULL_ENOUGH, isFirst ? first : width)
}

/** Where paragraphs stand apart and their first lines are cut much shorter than the others, such a line goes on. */
function isCutFirst(text: string, { last, length }: Open, line: Line, { width, first }: Setting): boolean {
  if (first >= width * CUT_FIRST || length > last.end - last.start + 2) return false
  return widthWith(text, last, line) > first
}
const CUT_FIRST = 0.6

/** Columns that a line would take with the first word of the next. */
function widthWith(text: string, line: Line, next: Line): number {
  let word = next.start
  while (word < next.end && !isSpace(text.charCodeAt(word))) word++
  return widthOf(line) + 1 + (word - next.start)
}

/** How far above the mark may stand that opens a quotation. */
const QUOTATION_REACH = 400
/** A quotation that the paragraph has opened goes on: `“Dân biết⏎- Dân hiểu”` has no bullet. */
export function isQuoting(text: string, { last, length }: Open): boolean {
  const read = text.slice(last.end - Math.min(length, QUOTATION_REACH), last.end)
  return read.lastIndexOf('“') > read.lastIndexOf('”')
}

/** `Căn cứ Luật Tổ chức⏎Chính phủ ngày …;`, `Xét đề nghị của⏎Sở …`: a ground or a purpose has a mark at its end. */
function isGround(text: string, last: Line): boolean {
  return GROUND_LETTERS.has(text.charAt(last.start)) && GROUND.test(openingOf(text, last))
}
const GROUND_LETTERS = new Set('CXTĐN')
const GROUND = /^(?:Căn(?: cứ |$)|Xét (?:đề nghị|Tờ trình|Báo cáo) |Theo đề nghị |Để |Nhằm |Trên cơ sở )/

/** `Thực hiện⏎Công văn số …`: a line that carries out what the next one names. */
function namesPaper(text: string, last: Line, line: Line): boolean {
  return text.charAt(last.start) === 'T' && CARRIES_OUT.test(openingOf(text, last)) && isPaper(text, line)
}
const CARRIES_OUT = /^(?:Thực hiện|Triển khai|Tiếp tục|Tiếp theo)(?: |$)/
const PAPER = new RegExp(`^(?:${anyKindPrinted}) (?:số )?\\d`, 'iu')
const isPaper = (text: string, line: Line): boolean =>
  PAPER.test(spaced(text.slice(line.start, line.start + 30)))

const openingOf = (text: string, line: Line): string => spaced(text.slice(line.start, line.start + 24))

/** `186/KH-⏎UBND`: a dash or stroke right behind a letter never ends a paragraph. */
function isCutSymbol(text: string, last: Line): boolean {
  const end = text.charAt(last.end - 1)
  return (end === '-' || end === '/') && isWord(text.charCodeAt(last.end - 2))
}

/** Behind a `;` a sentence mostly goes on: a few columns more are taken as full. */
const ITEM_SLACK = 4

/** The first word of the next line had no room on the line before: the break between them means nothing. */
function wouldNotFit(text: string, last: Line, line: Line, width: number): boolean {
  let word = line.start
  while (word < line.end && !isSpace(text.charCodeAt(word))) word++
  const used = widthOf(last)
  const slack = text.charAt(last.end - 1) === ';' ? ITEM_SLACK : 0
  return line.indent <= last.indent && used + 1 + (word - line.start) > width - slack && used >= width * 0.8
}

/** Where paragraphs stand apart, small letters right below a semicolon or a colon go on with it. */
function isCutBehindSemicolon(text: string, last: Line, first: number, { width, tight }: Setting): boolean {
  return width > 0 && !tight && isLower(first) && ';:'.includes(text.charAt(last.end - 1))
}

/** A line that fills a page and ends with a colon is cut there by the page, where no capital begins the next. */
function isCutBehindColon(text: string, last: Line, first: number): boolean {
  return isLower(first) && text.charAt(last.end - 1) === ':' && widthOf(last) >= FULL
}
const FULL = 70

/** Words that need another behind them. */
const EXPECTING = [
  'và',
  'của',
  'về',
  'theo',
  'tại',
  'với',
  'các',
  'những',
  'số',
  'ngày',
  'tháng',
  'năm',
  'tỉnh',
  'cho',
  'từ',
  'đến',
  'là',
  'do',
  'vào',
  'hoặc',
  'trên',
  'trong',
  'giữa',
  'cùng',
  'qua',
  'bằng',
  'thuộc',
  'để',
  'nhằm',
  'tới',
  'như',
  'huyện',
  'xã',
  'thành phố',
].map(word => ` ${word}`)

const TAIL = 14

/** A comma, an open dash, a word that needs another, or a capitalised word that the next may complete. */
function expectsMore(text: string, last: Line): boolean {
  const tail = tailOf(text, last)
  if (needsAnother(tail)) return true
  const space = tail.lastIndexOf(' ')
  return space >= 0 && isUpper(tail.charCodeAt(space + 1))
}

function needsAnother(tail: string): boolean {
  if (',-–/&(+'.includes(tail.charAt(tail.length - 1))) return true
  const words = ` ${tail.toLowerCase().replaceAll('(', ' ')}`
  return EXPECTING.some(word => words.endsWith(word))
}

const tailOf = (text: string, last: Line): string =>
  spaced(text.slice(Math.max(last.start, last.end - TAIL), last.end))

/** First unit of the words of a line, behind quotation marks and mark-up. */
function firstUnit(text: string, line: Line): number {
  let i = line.start
  while (i < line.end && '"“”\'*_(['.includes(text.charAt(i))) i++
  return text.charCodeAt(i)
}
