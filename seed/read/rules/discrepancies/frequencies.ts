import { toldByRule } from '../../../../schema/words/discrepancies'
import { groupsOf } from '../../compare/groups'
import { syllableKey } from '../../compare/syllables'
import type { Discrepancy, FigureFact } from '../../entry'
import { gathered } from '../../gathered'
import { MOST_VALUES } from './cited'
import { figureAs } from './figureAs'

const DAYS: Readonly<Record<string, number>> = { ngay: 1, tuan: 7, thang: 30 }
const PER_UNIT = /^lan(?: [a-z]+)? (ngay|tuan|thang)$/
const EVERY = /(?:^| )(?:moi|hang) (ngay|tuan|thang)$/

interface Frequency {
  figure: FigureFact
  period: string
  /** Times a day, least and most. */
  least: number
  most: number
}

/** FIGURE: a paragraph says how often something is sent by the week and by the day, and the one does not fit the other. */
export function frequencyDiscrepancies(figures: readonly FigureFact[]): Discrepancy[] {
  const paragraphs = groupsOf(gathered(figures, frequencyOf), ({ figure }) => figure.locator)
  return gathered(
    paragraphs.map(row => row.slice(0, MOST_VALUES)),
    row =>
      gathered(row, (one, index) =>
        row
          .slice(index + 1)
          .filter(other => other.period !== one.period && (one.most < other.least || other.most < one.least))
          .slice(0, 1)
          .map(other => told(one.figure, other.figure)),
      ),
  )
}

function frequencyOf(figure: FigureFact): Frequency[] {
  const unit = syllableKey(figure.unit ?? '')
  const period =
    PER_UNIT.exec(unit)?.[1] ?? (unit === 'lan' ? EVERY.exec(syllableKey(figure.subject))?.[1] : undefined)
  const numbers = figure.printed.match(/\d+/g)?.map(Number) ?? []
  if (!period || numbers.length === 0 || numbers.length > 2) return []
  const days = DAYS[period]!
  return [{ figure, period, least: Math.min(...numbers) / days, most: Math.max(...numbers) / days }]
}

function told(a: FigureFact, b: FigureFact): Discrepancy {
  const values = [a, b].map(figure => figureAs(figure, shown(figure)))
  return {
    kind: 'FIGURE',
    ...toldByRule('two-frequencies-of-one-thing', {
      what: a.subject,
      values: values.map(({ value }) => value).join('; '),
    }),
    values,
  }
}

const shown = ({ printed, subject, unit }: FigureFact): string =>
  unit?.includes('/') ? `${printed} ${unit}` : `${subject} ${printed}`
