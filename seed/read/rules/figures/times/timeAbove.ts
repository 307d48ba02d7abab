import { foldUnits } from '../../../../../schema/words/foldUnits'
import type { Clause } from '../clauses/clause'
import { introducing } from '../contexts/labelled'
import type { PaperFigures } from '../paperFigures'
import type { Told } from '../told'
import { type HeadedTime, headedTime, type TimeAbove } from './headedTime'
import type { Days } from './time'
import { timesIn } from './timesIn'
import { isOfYear, OTHERWISE, titledTime } from './titledTime'

const REACH = 200

/** The time of a list's lead, of a heading, or of the title; null where none is told, or the sentence is of another. */
export function timeAbove(
  paper: PaperFigures,
  index: number,
  told: Told,
  clause: Clause,
  headings: readonly string[],
  bare: string,
): TimeAbove | null {
  const { segment, quantity } = clause
  const said = told.flow.text.slice(Math.max(segment.sentence.from, quantity.from - REACH), quantity.from)
  const led = leadingTime(paper, index)
  if (led) return isOfIt(said, led) ? led : null
  return headedTime(headings, bare) ?? titledTime(paper, told, clause, headings, said)
}

const isOfIt = (said: string, { until }: HeadedTime): boolean =>
  !OTHERWISE.test(said) && isOfYear(said, until)

const NUMBER = /^(?:\(\d{1,2}\)|\d{1,2}[.)]|[-+*•]) /u
const OPENING = /^(?:kết quả |riêng |trong đó |tính )?$/iu

/** `(1) Năm 2024:`, `Trong năm 2023, Sở đã:` above the list that a block stands in. */
export function leadingTime(paper: PaperFigures, index: number): TimeAbove | null {
  const lead = introducing(paper, index)?.[0]
  if (!lead) return null
  const words = lead.words.replace(NUMBER, '').replace(/,\s*$/u, '')
  const folded = foldUnits(`${words},`)
  const [time, more] = timesIn(folded, { ...paper.days, partsAbove: false })
  if (!time || more || time.own || time.until === null) return null
  const opens = OPENING.test(words.slice(0, time.start))
  const isAll = folded.charAt(time.end) === ',' && (time.end >= words.length || !/[.;]/.test(words))
  if (!opens || !isAll) return null
  const { from, until } = time
  const printed =
    words.charAt(time.start).toLowerCase() + words.slice(time.start + 1, time.end) + time.completed
  return { heading: '', from, until, words: printed, ...(lead.piece ? { piece: lead.piece } : {}) }
}

/** The days by which a block is read: where words above it tell the year, a part of a year is of that, not of the paper's. */
export function daysOfBlock(paper: PaperFigures, index: number, headings: readonly string[]): Days {
  const isAbove = headedTime(headings, '') !== null || leadingTime(paper, index) !== null
  return isAbove ? { ...paper.days, partsAbove: true } : paper.days
}
