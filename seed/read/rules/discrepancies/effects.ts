import { dayNumber, edtf } from '../../../../schema/words/calendar'
import { toldByRule } from '../../../../schema/words/discrepancies'
import type { AttributeFact, Discrepancy, DocumentHeader } from '../../entry'
import { dateAt } from '../../forms/dates'
import { matchesOf } from '../../forms/matchesOf'
import { DIGIT } from '../../forms/signs'
import { gathered } from '../../gathered'
import type { Paper } from '../../outline/types'
import { prove } from '../../proof'
import { bodyRuns } from '../bodyRuns'

const EFFECT =
  /(?:^|[^a-z])(?:ke tu|co hieu luc(?: thi hanh)?(?: ke)? tu|ap dung(?: ke)? tu) (?:ngay )?(?=\d)/g
/** Papers that order; a report tells of days gone by. */
const ORDERING = new Set([
  'DIRECTIVE',
  'DECISION',
  'RESOLUTION',
  'TELEGRAM',
  'CIRCULAR',
  'DECREE',
  'REGULATION',
])
/** What is older is told, not ordered. */
const LONGEST_BACK = 15

/** DATE: a paper orders from a day on that lies a few days before the day on which it is signed. */
export function effectDiscrepancies(
  paper: Paper,
  { kind, issued }: DocumentHeader,
  facts: readonly AttributeFact[],
): Discrepancy[] {
  const signed = facts.find(({ attribute, of }) => attribute === 'issued' && !of)
  if (!ORDERING.has(kind) || issued?.length !== 10 || !signed) return []
  const days = gathered(bodyRuns(paper, DIGIT), ({ flow, locator }) =>
    gathered(matchesOf(EFFECT, flow.folded), ({ index, 0: words }) => {
      const date = dateAt(flow.folded, index + words.length)
      if (!date?.possible || date.day === null || date.month === null || date.year === null) return []
      const from = edtf(date.day, date.month, date.year)
      const back = dayNumber(issued) - dayNumber(from)
      if (back <= 0 || back > LONGEST_BACK) return []
      const start = index + words.search(/[a-z]/)
      return [{ value: from, ...prove(paper.text, locator, flow, start, date.end, 'effect') }]
    }),
  )
  if (days.length === 0) return []
  const { locator, start, end, quote, rule } = signed
  return [
    {
      kind: 'DATE',
      ...toldByRule('in-effect-before-signed'),
      values: [{ value: issued, locator, start, end, quote, ...(rule && { rule }) }, ...days],
    },
  ]
}
