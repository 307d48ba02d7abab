import { indexWithin } from '../../forms/indexWithin'
import type { Clause } from './clauses/clause'
import { closing } from './clauses/marks'
import type { Range } from './clauses/range'
import type { Quantity } from './quantities/quantity'
import type { Time } from './times/time'
import { lastBefore } from './times/time'
import { BEFORE_GLUED, GOVERNING_WORDS, MEASURE_NAMES } from './vocabulary/governing'

/** Words that lead a figure in, with the mark behind them. */
export interface Context {
  words: string
  mark: ', ' | ': ' | ' ' | ', trong đó '
}

/** Behind these words a number may not be moved without a sign that it stood there. */
export const GOVERNING = new RegExp(
  `(?:^| )(?:${GOVERNING_WORDS.join('|')})(?: (?:${MEASURE_NAMES.join('|')}))?$`,
  'iu',
)
const LONGEST_NOTE = 60

/**
 * The sentence that stands alone: what leads in, the words of the clause with the number taken to the end. Where the
 * number cannot be moved without a trace, `…` stands in its place. It is not yet begun with a capital.
 */
export function statementOf(
  text: string,
  times: readonly Time[],
  contexts: readonly Context[],
  { quantity, before, behind, shared }: Clause,
): string {
  const lead = leadOf(contexts)
  const said = joined(before.map(range => plain(text, times, range)))
  const isOpen = quantity.value === null && / từ$/u.test(said)
  const words = isOpen ? said.slice(0, -3) : said
  const more = shared ? ` ${tidy(plain(text, times, shared))}` : ''
  const after = afterUnit(plain(text, times, behind)) + more
  const told = sentence(
    words,
    after,
    quantity,
    (isOpen ? 'từ ' : '') + text.slice(quantity.from, quantity.to),
  )
  if (told.startsWith('(')) return tidy(`${tidy(lead)} ${told}`)
  return tidy(lead + (contexts.length > 0 ? small(told) : told))
}

/** Behind a place or a comma `Năm 2020`, `Trong đó` are no beginnings. */
function leadOf(contexts: readonly Context[]): string {
  return contexts
    .map(
      ({ words, mark }, i) =>
        (i > 0 && contexts[i - 1]!.mark === ', ' ? small(tidy(words)) : tidy(words)) + mark,
    )
    .join('')
}

const BEGINNING = /^(?:So với|So|Từ|Năm|Trong|Tính|Đến|Tại|Ngày|Tháng|Quý|Hết|Cụ thể|Riêng)(?!\p{L})/u

export function small(words: string): string {
  return BEGINNING.test(words) ? words.charAt(0).toLocaleLowerCase('vi') + words.slice(1) : words
}

function sentence(words: string, after: string, { unit, kind }: Quantity, printed: string): string {
  const number = kind === 'share' || unit === '' ? printed : `${printed} ${unit}`
  if (after === '') return joined([words, number])
  const moved = kind === 'share' && printed.startsWith('từ ')
  const raised = kind === 'count' && RAISED_TO.test(words) && AT_TIME.test(after)
  const governed =
    raised || moved || kind === 'rank' || (kind !== 'count' && words !== '' && GOVERNING.test(words))
  if (kind === 'measure' && words !== '') return `${words} … ${after}: ${number}`
  if (governed) return `${words} … ${after}: ${number}`
  const counted = kind !== 'count' ? after : /^[,;]/.test(after) ? unit + after : `${unit} ${after}`
  return `${joined([words, counted])}: ${number}`
}

/** `tăng từ 227 hộ năm 2011 lên 261 hộ năm 2015`, `giảm 39 người so với năm trước`. */
const RAISED_TO = /(?<!\p{L})(?:từ|lên|xuống|còn|tăng|giảm|hơn)(?: (?:còn|tới|đến|thêm))?$/u
const AT_TIME =
  /^(?:(?:vào |cuối |đầu |trong )*(?:năm|tháng|quý|ngày)|so với|so cùng|, tính (?:từ|đến))(?!\p{L})/u

/** The words of a range without brackets that hold figures or much, its times made whole. */
export function plain(text: string, times: readonly Time[], { from, to }: Range): string {
  let words = ''
  let at = from
  for (let time = lastBefore(times, from - 1) + 1; ; time++) {
    const next = times[time]
    const end = next && next.end <= to ? next.end : to
    words += withoutNotes(text, at, end)
    at = end
    if (end === to && next?.end !== to) return unglued(words)
    words += next!.completed
    if (end === to) return unglued(words)
  }
}

/** `chế tạotăng`, `đạt98%`: words that the print glued to their verb, or it to its number. */
function unglued(words: string): string {
  return MAY_BE_GLUED.test(words) ? words.replace(GLUED, ' ') : words
}
const VERBS = `(?:${BEFORE_GLUED.join('|')})`
const GLUED = new RegExp(`(?<=\\p{Ll})(?=${VERBS}(?:[ \\d]|$))|(?<=${VERBS})(?=\\d)`, 'gu')
const MAY_BE_GLUED = new RegExp(`\\p{Ll}${VERBS}(?:[ \\d]|$)|${VERBS}\\d`, 'u')

function withoutNotes(text: string, from: number, to: number): string {
  let words = ''
  let at = from
  for (let open = indexWithin(text, '(', from, to); open >= 0; open = indexWithin(text, '(', open + 1, to)) {
    const close = closing(text, open, to)
    const note = text.slice(open + 1, close)
    if (close < 0 || YEARS.test(note) || (close - open <= LONGEST_NOTE && !/\d/.test(note))) continue
    words += text.slice(at, open).trimEnd()
    at = close + 1
    open = close
  }
  return (words + text.slice(at, to)).replace(RAISED, '')
}
/** `nhiệm kỳ (2015-2020)`. */
const YEARS = /^(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d$/u
/** Marks of notes, not `km²`. */
const RAISED = /(?<!(?:^|[^\p{L}])[kcd]?m) ?[⁰¹²³⁴-⁹]+/gu

/** Words that open what is left out: `gồm:`, `cụ thể như sau:`. */
const OPEN_END = new RegExp(
  [
    '(?:^|,? )(?:bao gồm|gồm|trong đó|cụ thể|như sau|cụ thể như sau|do',
    '|(?:với |mang |có |ghi )?(?:nội dung|dòng chữ)(?: là)?)$',
  ].join(''),
  'u',
)

/** `phóng sự,... thông tin`: a list that goes on keeps its comma. */
function afterUnit(words: string): string {
  const after = tidy(words).replace(OPEN_END, '')
  if (/^[,;] (?!(?:trên|tại|ở|cho|của|trong|về|với|từ|đến|theo) )/.test(words) && after !== '')
    return `${words.charAt(0)} ${after}`
  return after !== '' && /^,\S/u.test(words) ? `${words.slice(0, words.indexOf(after))}${after}` : after
}

function joined(pieces: readonly string[]): string {
  return pieces
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
    .join(' ')
}

export function tidy(words: string): string {
  const even = UNEVEN.test(words) ? words.replace(/\s+/g, ' ').replace(/ ([,;:.)])(?!\.)/g, '$1') : words
  let from = 0
  while (from < even.length && OPENING_MARKS.includes(even.charAt(from))) from++
  let to = even.length
  while (to > from && CLOSING_MARKS.includes(even.charAt(to - 1)) && !even.startsWith('..', to - 2)) to--
  return even.slice(from, to)
}

/** What `tidy` has to look for within. */
const UNEVEN = /\s\s| [,;:.)]|[\t\n\u00a0]/
const OPENING_MARKS = ' ,;:.)–-'
const CLOSING_MARKS = ' ,;:/(–-.'

export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}
