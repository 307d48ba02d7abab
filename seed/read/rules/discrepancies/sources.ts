import { toldByRule } from '../../../../schema/words/discrepancies'
import { groupsOf } from '../../compare/groups'
import type { Discrepancy, FigureFact } from '../../entry'
import { gathered } from '../../gathered'
import { figureAs } from './figureAs'

/** Words between which and a name the same thing is counted: `cài đặt Bluezone`, `cài đặt và sử dụng Bluezone`. */
const DOING = ['cài đặt', 'cài', 'đăng ký', 'kết nối', 'sử dụng', 'tải', 'truy cập']
const COUNTED = new RegExp(
  `(${DOING.join('|')})(?: và (?:${DOING.join('|')}))? (\\p{Lu}[\\p{L}\\p{N}-]+)`,
  'u',
)
/** Counts that are near, a tenth apart, are rounded differently. */
const NEAR = 0.1

/** FIGURE: two sources count those who do one thing with one system, on one day, in two units, and come out far apart. */
export function sourceDiscrepancies(figures: readonly FigureFact[]): Discrepancy[] {
  const rows = groupsOf(figures.filter(isExact), figure => {
    const [, doing, name] = COUNTED.exec(figure.subject) ?? []
    return name ? [doing, name, figure.asOf, figure.scope].join(' · ') : null
  })
  return gathered(rows, ([one, ...others]) => {
    const other = others.find(({ locator, value }) => locator !== one!.locator && !near(value!, one!.value!))
    if (!other) return []
    return [
      {
        kind: 'FIGURE',
        ...toldByRule('two-sources-of-one-day', {
          what: one!.subject,
          values: `${one!.printed}; ${other.printed}`,
        }),
        values: [one!, other].map(figure => figureAs(figure, figure.printed)),
      },
    ]
  })
}

const isExact = ({ value, unit, asOf, qualifier }: FigureFact): boolean =>
  value !== null && unit !== null && unit !== '%' && asOf?.length === 10 && qualifier === 'EXACT'

const near = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR * Math.max(a, b)
