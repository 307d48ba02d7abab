import { isDigit } from '../../../../schema/words/charClasses'
import type { Diagnostic } from '../../entry'
import { mayHold, spanOf } from '../../flow'
import { dateAt } from '../../forms/dates'
import { DIGIT, SLASH } from '../../forms/signs'
import type { Paper } from '../../outline/types'

const STROKE = 0x2f
const HYPHEN = 0x2d

/** `ngày 31/02/2021`, `15/13/2020` in the body: a full date that no calendar has. */
export function impossibleDate(paper: Paper): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { flow } of paper.body) {
    if (!mayHold(flow, DIGIT) || !mayHold(flow, SLASH)) continue
    const { folded } = flow
    let read = 0
    for (let i = folded.indexOf('/'); i >= 0 && i < folded.length - 5; i = folded.indexOf('/', i + 1)) {
      if (i < read || !isDigit(folded.charCodeAt(i - 1)) || !isDigit(folded.charCodeAt(i + 1))) continue
      const start = isDigit(folded.charCodeAt(i - 2)) ? i - 2 : i - 1
      if (isPartOfNumber(folded.charCodeAt(start - 1))) continue
      const date = dateAt(folded, start)
      if (!date || date.possible || date.year === null || date.day === null) continue
      if (isPartOfNumber(folded.charCodeAt(date.end))) continue
      const printed = flow.text.slice(start, date.end)
      const message = `Ngày “${printed}” không có trong lịch.`
      found.push({ severity: 'warning', rule: 'impossible-date', message, ...spanOf(flow, start, date.end) })
      read = date.end + 1
    }
  }
  return found
}

function isPartOfNumber(code: number): boolean {
  return isDigit(code) || code === STROKE || code === HYPHEN
}
