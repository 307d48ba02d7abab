import { syllables } from '../../compare/syllables'
import { quotations } from '../../forms/quotes'
import type { Block, Paper } from '../../outline/types'
import type { SayingKind } from './quoted'
import { type Found, foundAt, type Saying } from './saying'

const OPENING = ['ve', 'cac', 'mot so', 'noi dung', 'mau', 'he thong', 'danh muc', 'nhung', 'goi y']
const CALLING: Readonly<Record<string, SayingKind>> = {
  'khau hieu': 'SLOGAN',
  'thong diep': 'MOTTO',
  'phuong cham': 'MOTTO',
  'chu de': 'MOTTO',
}
const REST_OF_TITLE = '(?: [a-z0-9,/-]+){0,10}'
/** `KHẨU HIỆU TUYÊN TRUYỀN`, `Một số thông điệp truyền thông:`, `Chủ đề chiến dịch năm 2024`; nothing but a title. */
const TITLE = new RegExp(
  `^(?:(?:${OPENING.join('|')}) )*(${Object.keys(CALLING).join('|')})${REST_OF_TITLE}\\.?:?$`,
)
/** `Treo băng rôn, pa nô với các khẩu hiệu sau:` above a list with marks. */
const LEADS_TO = new RegExp(
  [
    ' (?:voi |gom |theo |mot so |noi dung )*(?:cac |nhung |noi dung |mot so )',
    `(khau hieu|thong diep)${REST_OF_TITLE}:$`,
  ].join(''),
)
/** An item that speaks of sayings, or tells what to do, is none. */
const ABOUT_SAYINGS = [
  'khau hieu',
  'thong diep',
  'bang ron',
  'pa no',
  'ap phich',
  'chu de',
  'phu luc',
  'phuong cham',
]
const TELLING = [
  'bao dam',
  'bien soan',
  'can',
  'cung cap',
  'dam bao',
  'dang tai',
  'gioi thieu',
  'in an',
  'lua chon',
  'nhan manh',
  'pho bien',
  'phat',
  'san xuat',
  'tang cuong',
  'tap trung',
  'thiet ke',
  'thong tin',
  'to chuc',
  'treo',
  'truyen tai',
  'tuyen truyen',
  'xay dung',
]
const NO_ITEM = new RegExp(`(?:^(?:${TELLING.join('|')})|(?:${ABOUT_SAYINGS.join('|')}))(?![a-z])`)
/** `Số lượng: 20 tấm`. */
const LABELLED = /^[a-z ]{2,40}: /
const FEWEST = 4
const MOST = 45
const LONGEST_TITLE = 120

interface Title {
  block: Block
  word: string
  /** Where it is no heading of the outline: its items are the marked lines right behind it. */
  marked: boolean
}

/** The items under a title that calls them sayings, a line each, with marks or without. */
export function underHeading({ text, body }: Paper): Found[] {
  const found: Found[] = []
  let title: Title | null = null
  for (const [index, block] of body.entries()) {
    const opened = titleOf(block)
    if (opened) title = opened
    else if (title && isBeyond(title, block)) title = null
    else if (title) {
      const saying = itemOf(title, block, body[index - 1] === title.block, body[index + 1])
      if (saying) found.push(foundAt(text, block, saying))
    }
  }
  return found
}

function titleOf(block: Block): Title | null {
  const { flow, kind } = block
  if (kind === 'row' || (kind === 'heading' && flow.length > LONGEST_TITLE)) return null
  if (kind !== 'heading' && flow.text.charAt(flow.length - 1) !== ':') return null
  const tail = flow.folded.slice(-LONGEST_TITLE)
  const from = kind === 'heading' ? 0 : Math.max(tail.lastIndexOf('; '), tail.lastIndexOf('. ')) + 1
  const title = tail.slice(from).trim()
  const word = (TITLE.exec(title) ?? (kind === 'heading' ? null : LEADS_TO.exec(title)))?.[1]
  if (!word) return null
  return { block, word, marked: kind !== 'heading' }
}

function isBeyond({ block: title, marked }: Title, block: Block): boolean {
  if (marked) return block.kind === 'heading' || block.label === undefined
  return block.kind === 'heading' && block.level <= title.level
}

function itemOf(
  { word }: Title,
  { flow, kind }: Block,
  first: boolean,
  next: Block | undefined,
): Saying | null {
  if (kind === 'row' || kind === 'footnote') return null
  const { text, folded } = flow
  const whole = quotations(text).find(
    ({ open, close, depth }) => depth === 0 && open <= 1 && close >= text.trimEnd().length - 2,
  )
  const from = whole ? whole.open + 1 : 0
  const to = whole ? whole.close : text.replace(/[\s.;,]+$/u, '').length
  const words = syllables(text.slice(from, to)).length
  if (words < FEWEST || words > MOST || folded.endsWith(':')) return null
  if (!whole && (NO_ITEM.test(folded) || LABELLED.test(folded))) return null
  if (!whole && word === 'chu de' && !(first && isAlone(text, next))) return null
  return { from, to, at: from, kind: CALLING[word]!, calledBy: CALLED[word]!, rule: 'saying-under-heading' }
}

const CALLED: Readonly<Record<string, string>> = {
  'khau hieu': 'khẩu hiệu',
  'thong diep': 'thông điệp',
  'phuong cham': 'phương châm',
  'chu de': 'chủ đề',
}

/** A theme without marks is the one line under its title, and no sentence. */
function isAlone(text: string, next: Block | undefined): boolean {
  return !/[.:;]\s*$/u.test(text) && (next === undefined || next.kind === 'heading')
}
