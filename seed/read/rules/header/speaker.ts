import { signsOf } from '../../../../schema/words/bodies'
import { foldedBodyHeads } from '../../../../schema/words/bodyHeads'
import { fold } from '../../../../schema/words/fold'
import { kindNameAt } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import { type Flow, join } from '../../flow'
import { matchesOf } from '../../forms/matchesOf'
import { naturalCase } from '../../forms/naturalCase'
import { gathered } from '../../gathered'
import type { Block, HeadPiece, Paper } from '../../outline/types'
import { bodyHeaded, bodyNamed } from './speakerNames'

/** The body that a paper whose head is cut off says it is of. */
export interface Speaker {
  name: string
  flow: Flow
  from: number
  to: number
}

/** Blocks at either end of a body that may say who speaks. */
const OPENING = 16
const CLOSING = 4
const LONGEST = 60
/** `HĐND tỉnh An Giang khóa X, kỳ họp thứ 5 ban hành …`. */
const TERM = '(?:,? (?:khóa|khoá|kỳ họp|nhiệm kỳ)[^;:.]{1,60}?)?'
const SAYS = wordList(`
  hướng dẫn
  ban hành
  xây dựng
  quy định
  thông báo
`)
/** `Ủy ban nhân dân (UBND) thành phố Hà Nội yêu cầu … sau:` of a letter; who leads the State is spoken of by others. */
const OTHERS = wordList(`
  Thủ tướng
  Phó Thủ tướng
  Chính phủ
  Chủ tịch
  Bộ trưởng
`).join('|')
const OTHER = new RegExp(`^(?:${OTHERS})(?!\\p{L})`, 'u')
const ASKS = / (?:yêu cầu|đề nghị) /gu
const LONGEST_ASKING = 100
/** Where a name may begin: with the sentence, or behind a mark. */
const BEGINS = /(?<=^|[,;.:)] )\p{Lu}/gu
/** `Ban Tuyên giáo Trung ương hướng dẫn việc … như sau:`, also behind the last `Căn cứ …,`. */
const OPENS = new RegExp(
  `(?:^|[,;] )(?=[^;]*:$)(\\p{Lu}[^,;:.\\d]{4,${LONGEST}}?) (?:${SAYS.join('|')})[ :]`,
  'u',
)
/** `Ban Chấp hành Thành đoàn Hà Nội ban hành Kế hoạch …, cụ thể như sau:` of a plan. */
const ISSUES = new RegExp(
  `(?:^|[,;] )(?=[^;]*:$)(\\p{Lu}[^,;:.\\d]{4,${LONGEST}}?) (?:ban hành|xây dựng) (?=\\p{Lu})`,
  'u',
)
/** `Văn phòng Chính phủ xin thông báo để các cơ quan biết, thực hiện`. */
const CLOSES = new RegExp(
  `^(\\p{Lu}[^,;:.\\d]{4,${LONGEST}}?) (?:(?:xin|kính|trân trọng) )*thông báo (?:[^;.]* )?biết`,
  'u',
)
/** `Về vấn đề này, Cục Thuế có ý kiến như sau:`, `Chủ tịch UBND Thành phố có ý kiến chỉ đạo như sau:` of a letter. */
const ANSWERS = new RegExp(
  [
    `(?:^|[,;.] )(?:Chủ tịch (?=Ủy ban|UBND))?(\\p{Lu}[^,;:.\\d]{1,${LONGEST}}?)`,
    ' (?:xin )?có ý kiến(?: chỉ đạo)?(?: như sau)? ?:$',
  ].join(''),
  'u',
)
/** `THỦ TƯỚNG CHÍNH PHỦ điện:` */
const WIRES = /^(\p{Lu}[\p{Lu} ,-]+?) (?:điện|ĐIỆN) ?:/u

/**
 * Who speaks by the line below the title, by the one that wires, by the sentence that opens or closes the body. A page
 * with neither head nor foot tells of a paper (`Theo đó, UBND tỉnh thông báo … như sau:`); it is none of that body.
 */
export function speakerOf({ headPieces, body, foot }: Paper): Speaker | null {
  if (headPieces.length === 0 && foot.length === 0) return null
  const named = authorityOf(headPieces)
  if (named) return named
  const opening = body.slice(0, OPENING)
  const said =
    saidIn(opening, WIRES) ??
    decidesIn(opening) ??
    saidIn(ownOpening(opening, headPieces), OPENS) ??
    saidIn(body.slice(-CLOSING), CLOSES)
  const issued = said ?? issuerIn(opening, headPieces)
  const answered = issued ?? (isLetter(headPieces) ? answererIn(opening, foot) : null)
  return answered ?? carrierOf(headPieces) ?? askerIn(opening, headPieces)
}

/** The lines below the title: `CỤC TRƯỞNG CỤC⏎Y TẾ DỰ PHÒNG`, `HỘI ĐỒNG NHÂN DÂN TỈNH …⏎KHÓA X, KỲ HỌP THỨ 2`. */
function authorityOf(pieces: readonly HeadPiece[]): Speaker | null {
  const lines = gathered(pieces, ({ role, flow }) =>
    role === 'authority' && !TERM_LINE.test(flow.folded) ? [flow] : [],
  )
  if (lines.length === 0) return null
  const flow = join(lines)
  const printed = flow.text.replace(/[\s:,-]+$/u, '')
  const name = bodyNamed(printed) ?? bodyNamed(naturalCase(printed)) ?? headedBy(printed)
  return name ? { name, flow, from: 0, to: printed.length } : null
}
const TERM_LINE = /^\(?(?:khoa|ky hop|nhiem ky) /
const headedBy = (printed: string): string | null => {
  const body = bodyHeaded(printed)
  return body && naturalCase(body)
}

/** `Bộ trưởng Bộ Y tế quyết định:` above the first article. */
function decidesIn(blocks: readonly Block[]): Speaker | null {
  for (const [i, { flow, locator }] of blocks.entries()) {
    if (ARTICLES.test(locator) || !ARTICLES.test(blocks[i + 1]?.locator ?? '')) continue
    const said = DECIDES.exec(flow.text)
    if (said) return headOrBody(flow, flow.text.indexOf(said[1]!, said.index), said[1]!)
  }
  return null
}
const DECIDES = new RegExp(
  [
    `(?:^|[,;.] )(\\p{Lu}[^;:.\\d]{4,${LONGEST_ASKING}}?)${TERM}`,
    ' (?:quyết (?:định|nghị)|QUYẾT (?:ĐỊNH|NGHỊ)) ?:?$',
  ].join(''),
  'u',
)

function headOrBody(flow: Flow, from: number, words: string): Speaker | null {
  const name = bodyNamed(words) ?? bodyHeaded(words)
  return name ? { name, flow, from, to: from + words.length } : null
}

const isLetter = (pieces: readonly HeadPiece[]): boolean =>
  pieces.length > 0 && pieces.every(({ role }) => role === 'addressees')

/** Who asks in the sentence that opens a letter, where its head is cut off or has no other word of the issuer than its sign. */
function askerIn(blocks: readonly Block[], pieces: readonly HeadPiece[]): Speaker | null {
  const letter = isLetter(pieces)
  if (!letter && !pieces.some(({ role }) => role === 'addressees')) return null
  for (const { flow } of blocks) {
    if (!flow.text.endsWith(':')) continue
    const [asker] = gathered(matchesOf(ASKS, flow.text), ({ index }) => {
      const one = named(flow, index)
      return one ? [one] : []
    })
    if (asker && (letter || pieces.some(({ flow: { text } }) => signs(text, asker.name)))) return asker
  }
  return null
}

/** The longest known name that ends at a place. */
function named(flow: Flow, end: number): Speaker | null {
  const start = Math.max(0, end - LONGEST_ASKING)
  const words = flow.text.slice(start, end)
  for (const { index } of matchesOf(BEGINS, words)) {
    if (start > 0 && index === 0) continue
    if (OTHER.test(words.slice(index)) || TOLD.test(sentenceBefore(flow.text, start + index))) continue
    const from = start + index
    const speaker = known(flow, from, end) ?? ofItsPlace(flow, from, end)
    if (speaker) return speaker
  }
  return null
}

/** `Tại Công văn số …, Bộ Y tế yêu cầu …`: what another paper asks. */
const TOLD = /^(?:tại|theo) /iu
const sentenceBefore = (text: string, at: number): string =>
  text.slice(text.lastIndexOf('. ', at - 3) + 1, at).trimStart()

/** `UBND Thành phố yêu cầu …`: the committee of the place where the letter is written, which it does not name. */
function ofItsPlace(flow: Flow, from: number, to: number): Speaker | null {
  const rank = OF_ITS_PLACE.exec(flow.text.slice(from, to))?.[1]
  return rank ? { name: `Ủy ban nhân dân ${rank}`, flow, from, to } : null
}
const OF_ITS_PLACE = /^(?:Ủy ban nhân dân|UBND) (?:\(UBND\) )?([Tt]hành phố|[Tt]ỉnh)$/u

/** `… /BGDĐT-GDCTHSSV`: a number line that lost its number keeps the sign of who issues. */
const signs = (text: string, name: string): boolean =>
  signsOf(name).some(sign => new RegExp(`/ ?${sign}(?![\\p{L}&])`, 'u').test(text))

/** `(Kèm theo Công văn số … ngày … của Bộ Y tế)`: an annex is of the body whose paper carries it. */
function carrierOf(pieces: readonly HeadPiece[]): Speaker | null {
  const lines = gathered(pieces, ({ role, flow }) => (role === 'carrier' ? [flow] : []))
  if (lines.length === 0) return null
  const flow = join(lines)
  const said = OF.exec(flow.text)
  if (!said) return null
  const from = said.index + said[0].indexOf(said[1]!)
  return known(flow, from, from + said[1]!.length)
}
const OF = /\d,? của (?:Bộ trưởng (?=Bộ ))?(\p{Lu}[^();:\d]{3,80}?)[ .]*\)?[ .]*$/u

/** Without what tells of papers of another kind: `Chính phủ ban hành Nghị định … như sau:` in a plan. */
function ownOpening(blocks: readonly Block[], pieces: readonly HeadPiece[]): readonly Block[] {
  const kind = pieces.find(({ role }) => role === 'kind')?.flow.folded
  return kind === undefined ? blocks : blocks.filter(({ flow }) => issuesKind(flow, kind))
}

function issuesKind({ text, folded }: Flow, kind: string): boolean {
  const said = OPENS.exec(text)
  if (!said?.[0].endsWith(' ban hành ')) return true
  const name = kindNameAt(folded, said.index + said[0].length)
  return name === null || kind.startsWith(name.folded)
}

/** Who issues the kind of paper that this one is, by a sentence that opens it; any name that a body's head begins. */
function issuerIn(blocks: readonly Block[], pieces: readonly HeadPiece[]): Speaker | null {
  const kind = pieces.find(({ role }) => role === 'kind')?.flow.folded
  for (const [i, { flow }] of kind ? blocks.entries() : []) {
    const act = ARTICLES.test(blocks[i + 1]?.locator ?? '') ? ISSUES_ACT.exec(flow.text) : null
    const heads = act && actOf(flow, act, kind!)
    if (heads) return heads
    const said = ISSUES.exec(flow.text)
    if (!said || !BODY.test(`${fold(said[1]!)} `)) continue
    if (!fold(flow.text.slice(said.index + said[0].length)).startsWith(`${kind} `)) continue
    const from = flow.text.indexOf(said[1]!, said.index)
    return { name: said[1]!, flow, from, to: from + said[1]!.length }
  }
  return null
}
/** `Bộ trưởng Bộ Y tế ban hành Thông tư …` above the first article: of the body that the post heads. */
function actOf(flow: Flow, { index, 0: whole, 1: name }: RegExpExecArray, kind: string): Speaker | null {
  if (!fold(flow.text.slice(index + whole.length)).startsWith(`${kind} `)) return null
  return headOrBody(flow, flow.text.indexOf(name!, index), name!)
}
const ARTICLES = /^(?:Điều|Chương|Phần|Mục) /u
const ISSUES_ACT = new RegExp(
  `(?:^|[,;] )(\\p{Lu}[^,;:.\\d]{4,${LONGEST}}?)${TERM} ban hành (?=\\p{Lu}[^;]*[.:]?$)`,
  'u',
)
const BODY = new RegExp(`^(?:${foldedBodyHeads('head').join('|')}) `)

/** Who has an opinion in a letter; a body that only the post below the letter proves to be one counts, too. */
function answererIn(blocks: readonly Block[], foot: readonly Block[]): Speaker | null {
  const signs = foot.some(({ flow }) => /(?:^|[^a-z])cuc truong/.test(flow.folded))
  for (const { flow } of blocks) {
    const said = ANSWERS.exec(flow.text)
    if (!said) continue
    const from = flow.text.indexOf(said[1]!, said.index)
    const to = from + said[1]!.length
    const bureau = signs && BUREAU.test(said[1]!) ? { name: said[1]!, flow, from, to } : null
    return known(flow, from, to) ?? ofItsPlace(flow, from, to) ?? bureau
  }
  return null
}
const BUREAU = /^Cục \p{Lu}[\p{L} ]+$/u

function saidIn(blocks: readonly Block[], pattern: RegExp): Speaker | null {
  for (const { flow } of blocks) {
    const said = pattern.exec(flow.text)
    const from = said ? flow.text.indexOf(said[1]!, said.index) : 0
    const speaker = said && known(flow, from, from + said[1]!.length)
    if (speaker) return speaker
  }
  return null
}

/** Only a body whose name is known whole. */
function known(flow: Flow, from: number, to: number): Speaker | null {
  const name = bodyNamed(flow.text.slice(from, to))
  return name ? { name, flow, from, to } : null
}
