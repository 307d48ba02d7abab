import { issuerNamed } from '../../../../schema/words/bodies'
import { breaksName } from '../../../../schema/words/brokenNames'
import { fold } from '../../../../schema/words/fold'
import { foldedPosts } from '../../../../schema/words/posts'
import type { DocumentHeader } from '../../entry'
import type { Flow } from '../../flow'
import { join, slice } from '../../flow'
import { isPersonName, nameAtEnd, rankLength } from '../../forms/names'
import { gathered } from '../../gathered'
import { isCapitals } from '../../outline/lines'
import type { Block, Paper } from '../../outline/types'
import { signatureOf } from './signature'
import { signingColumn } from './signingColumn'

type Signer = NonNullable<DocumentHeader['signer']>

export interface HeaderSigner {
  signer: Signer
  flow: Flow
  /** The lines that tell in whose place and as what. */
  posts: Flow[]
}

/** Posts with which a line of a signature begins, folded. */
const POSTS = [...foldedPosts, 'chanh', 'va ', 'pho ']
const POST = new RegExp(`^(tm|kt|tl|tuq|q) ?\\.|^(t\\/m|k\\/t|t\\/l) |^(pho |quyen )?(${POSTS.join('|')})`)

/** The signature: post and mode in capitals, the name below them, in a column of their own or behind an item of Nơi nhận. */
export function headerSigner(paper: Paper, issuer: string | null): HeaderSigner | null {
  const named = issuer ? fold(issuer) : ''
  const cells = gathered(signingColumn(paper.foot, issuer, isPost), cellsOf).filter(
    ({ flow }) => !isOfIssuer(flow, named),
  )
  const posts = gathered(cells, (cell, i) => (isPost(cell.flow) ? [wholePost(cells, i)] : []))
  const name = brokenName(cells) ?? nameBelowPost(cells) ?? signerName(cells, posts.length > 0)
  const lines = posts.map(({ flow }) => flow)
  if (name)
    return {
      signer: { name: name.text, ...signatureOf(lines.map(({ text }) => text)) },
      flow: name,
      posts: lines,
    }
  return attributed(paper.portal)
}

/** `HUYỆN ỦY⏎TRẦN VĂN THỜI`: the place or the person that the issuer's name ends with signs nothing. */
const isOfIssuer = ({ text, folded }: Flow, issuer: string): boolean =>
  issuer.endsWith(` ${folded}`) && isPersonName(text, false)

interface Cell {
  flow: Flow
  /** First column of its line: there `Nơi nhận` has its items. */
  first: boolean
}

function cellsOf(block: Block): Cell[] {
  const flows = block.cells ?? [block.flow]
  if (block.cells && flows.some(({ text }) => COUNT.test(text))) return []
  return gathered(flows, (flow, i) =>
    beside(flow).map(words => ({ flow: behindRank(words), first: i === 0 })),
  )
}

/** A row of a table that stands below the foot counts something; a signature does not. */
const COUNT = /^[\d.,]+%?$/

/** `Đại tướng Lê Văn Tám`: the rank is no part of the name. */
function behindRank(flow: Flow): Flow {
  const from = rankLength(flow.text)
  const named = from > 0 && isPersonName(flow.text.slice(from), false)
  return named ? slice(flow, from, flow.text.length) : flow
}

/** The column beside `Nơi nhận:` (`Nơi nhận: TM. ỦY BAN NHÂN DÂN`) or beside an item (`- Thường trực HĐND tỉnh; PHÓ CHỦ TỊCH`). */
function beside(flow: Flow): Flow[] {
  const label = /^noi nhan ?[:.;]?[^a-z]*/.exec(flow.folded)
  const from = label ? label[0].length : /^[-–]/.test(flow.text) ? capitalsBehindItem(flow) : 0
  if (from <= 0) return [flow]
  return from < flow.text.length ? [slice(flow, from, flow.text.length)] : []
}

function capitalsBehindItem(flow: Flow): number {
  const at = flow.text.lastIndexOf('; ')
  if (at < 0) return 0
  const rest = flow.text.slice(at + 2)
  return isCapitals(rest) && POST.test(flow.folded.slice(at + 2)) ? at + 2 : 0
}

function isPost(flow: Flow): boolean {
  return flow.text.length < 80 && isCapitals(flow.text) && POST.test(flow.folded)
}

/** `PHÓ⏎CHỦ NHIỆM`, `CHỦ TỊCH ỦY⏎BAN NHÂN DÂN TỈNH`: one post, though the line broke. */
function wholePost(cells: readonly Cell[], at: number): Cell {
  const cell = cells[at]!
  const before = cells[at - 1]?.flow
  const below = cells[at + 1]?.flow
  const lines = [
    ...(before?.folded === 'pho' ? [before] : []),
    cell.flow,
    ...(below && goesOn(cell.flow, below) ? [below] : []),
  ]
  return lines.length > 1 ? { ...cell, flow: join(lines) } : cell
}

/** The line below takes up the name of a body that a post breaks off. */
function goesOn(post: Flow, below: Flow): boolean {
  if (!isCapitals(below.text) || isPost(below) || below.text.length >= 80) return false
  return breaksName(post.folded, below.folded) || issuerNamed(`${lastWord(post)} ${below.text}`) !== null
}
const lastWord = ({ text }: Flow): string => text.slice(text.lastIndexOf(' ') + 1)

/** The place tells a signer, whatever the family name: the first line below the last post that can be a name. */
function nameBelowPost(cells: readonly Cell[]): Flow | null {
  const last = cells.findLastIndex(({ flow }) => isPost(flow))
  if (last < 0) return null
  const below = cells.slice(last + 1, last + 1 + NAME_REACH)
  return below.find(({ flow }) => isPersonName(flow.text, false))?.flow ?? null
}
/** Lines between a post and the name: a seal, a stamp, `(Đã ký)`. */
const NAME_REACH = 6

/** The last whole line that is a name, else a name behind the `;` of an item or the drafter's code of `Lưu`. */
function signerName(cells: readonly Cell[], signed: boolean): Flow | null {
  for (let i = cells.length - 1; i >= 0; i--) {
    const { flow } = cells[i]!
    if (isPersonName(flow.text, !signed || cells[i]!.first)) return flow
  }
  for (let i = cells.length - 1; i >= 0; i--) {
    const { flow } = cells[i]!
    const at = nameAtEnd(flow.text)
    if (at > 0 && isBeside(flow, at)) return slice(flow, at, flow.text.length)
  }
  return null
}

/** `Nguyễn⏎Khắc Định`: a family name alone, and below it the rest. */
function brokenName(cells: readonly Cell[]): Flow | null {
  const [first, second] = cells.slice(-2)
  if (!first || !second || !FAMILY_NAME.test(first.flow.text) || !NAMES.test(second.flow.text)) return null
  const whole = join([first.flow, second.flow])
  return isPersonName(whole.text, false) ? whole : null
}
const FAMILY_NAME = /^\p{Lu}\p{Ll}+$/u
const NAMES = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){0,2}$/u

function isBeside(flow: Flow, at: number): boolean {
  const before = flow.text.slice(0, at).trimEnd()
  return before.endsWith(';') || /^[^a-z]{0,3}luu ?[:;]/.test(flow.folded)
}

/** `Người ký: …` of a portal's box, where the page breaks off before the signature; the first of several. */
function attributed(portal: readonly Block[]): HeaderSigner | null {
  for (const block of portal) {
    const label = /(?:^| )nguoi ky(?: ?: ?| )(?=[a-z])/.exec(block.flow.folded)
    if (!label) continue
    const from = label.index + label[0].length
    const comma = block.flow.text.indexOf(',', from)
    const flow = slice(block.flow, from, comma < 0 ? block.flow.text.length : comma)
    if (isPersonName(flow.text, true))
      return { signer: { name: flow.text, title: null, mode: null }, flow, posts: [] }
  }
  return null
}
