import { yearOf } from '../../../../schema/words/calendar'
import { toldByRule } from '../../../../schema/words/discrepancies'
import { groupsOf } from '../../compare/groups'
import type { Discrepancy } from '../../entry'
import { matchesOf } from '../../forms/matchesOf'
import { type PrintedPeriod, periodAt } from '../../forms/periods'
import { DIGIT } from '../../forms/signs'
import type { Paper } from '../../outline/types'
import { prove } from '../../proof'
import { type BodyRun, bodyRuns } from '../bodyRuns'

const FROM = /tu (?:ngay )?\d/g
const LETTER_AT_END = /[a-z]/
const MOST_SHOWN = 6

interface Place {
  run: BodyRun
  period: PrintedPeriod
}

/** PERIOD: what the paper counts begins on one day and ends on one day of two months: `22/8` for `22/9`. */
export function periodDiscrepancies(paper: Paper, issued: string | null): Discrepancy[] {
  const year = yearOf(issued)
  const told = bodyRuns(paper, DIGIT).filter(({ flow }) => flow.folded.includes('tu '))
  const places = told.flatMap(run =>
    matchesOf(FROM, run.flow.folded).flatMap(({ index }) => {
      if (LETTER_AT_END.test(run.flow.folded.charAt(index - 1))) return []
      const period = periodAt(run.flow.folded, index, year)
      return period ? [{ run, period }] : []
    }),
  )
  return groupsOf(places, ({ period: { from, to } }) => `${from} ${to.slice(8)}`).flatMap(row => {
    const ends = groupsOf(row, ({ period }) => period.to)
    if (ends.length < 2) return []
    const periods = ends.map(([one]) => printed(one!))
    const shown = ends.flatMap(end => end.slice(0, Math.ceil(MOST_SHOWN / ends.length)))
    return [
      {
        kind: 'PERIOD',
        ...toldByRule('one-day-of-two-months', { period: periods[0]!, other: periods.slice(1).join(', ') }),
        values: shown.map(place => givenAs(paper.text, place)),
      },
    ]
  })
}

const printed = ({ run, period }: Place): string => run.flow.text.slice(period.start, period.end)

function givenAs(source: string, place: Place): Discrepancy['values'][number] {
  const { run, period } = place
  const proof = prove(source, run.locator, run.flow, period.start, period.end, 'period')
  return { value: printed(place), ...proof }
}
