import { foldUnits } from '../../../../schema/words/foldUnits'
import { anyKindPrinted, kindOfName } from '../../../../schema/words/kindsByWords'
import type { AttributeFact, DocumentKind } from '../../entry'
import { dateAt } from '../../forms/dates'
import { matchesOf } from '../../forms/matchesOf'
import { symbolAt } from '../../forms/symbol'
import type { Paper } from '../../outline/types'
import { proveSpan } from '../../proof'

/** Number and day of a paper whose own head is cut off, as its annex repeats them. */
export interface AnnexIdentity {
  number: string
  symbol: string
  issued: string | null
  facts: AttributeFact[]
}

/** An annex stands within as many units of the head that lost its number. */
const REACH = 60_000
const CARRIED = new RegExp(
  `\\((?:ban hành )?kèm theo (${anyKindPrinted})\\s+số:?\\s+(?=\\d)([^)]{6,120})`,
  'giu',
)
const DAY = /^[,\s]{0,3}(?=ngay )/
const OTHER_HEAD = /C[ỘO]NG H[ÒO]A X[ÃA] H[ỘO]I|ĐẢNG C[ỘO]NG S[ẢA]N VI[ỆE]T NAM/u

/** `(Kèm theo Hướng dẫn số 40-HD/BTGDVTW, ngày 27/11/2025 của …)` below a guidance without head. */
export function annexIdentity(paper: Paper, kind: DocumentKind): AnnexIdentity | null {
  const [head] = paper.head
  if (paper.part > 1 || !head) return null
  const from = head.start
  const text = paper.text.slice(from, from + REACH)
  for (const match of matchesOf(CARRIED, text)) {
    if (kindOfName(foldUnits(match[1]!.toLowerCase()))?.kind !== kind) continue
    if (OTHER_HEAD.test(text.slice(0, match.index))) return null
    return identityAt(paper.text, from + match.index + match[0].length - match[2]!.length, match[2]!)
  }
  return null
}

function identityAt(text: string, at: number, words: string): AnnexIdentity | null {
  const symbol = symbolAt(words, 0)
  if (!symbol || symbol.digits === '') return null
  const prove = (attribute: 'number' | 'issued', value: string, start: number, end: number) => ({
    attribute,
    value,
    ...proveSpan(text, 'phụ lục', { start: at + start, end: at + end }, `header/${attribute}`),
  })
  const { number, symbol: sign, end } = symbol
  const folded = foldUnits(words.replaceAll(/\s/g, ' '))
  const day = end + (DAY.exec(folded.slice(end))?.[0].length ?? 0)
  const date = dateAt(folded, day)
  const issued = date?.possible && date.day !== null ? date.edtf : null
  const facts = [prove('number', number, 0, end)]
  if (issued) facts.push(prove('issued', issued, day, date!.end))
  return { number, symbol: sign, issued, facts }
}
