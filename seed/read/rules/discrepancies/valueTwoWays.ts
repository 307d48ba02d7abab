import { type DiscrepancyRule, toldByRule } from '../../../../schema/words/discrepancies'
import { distinctBy, groupsOf } from '../../compare/groups'
import { unitsAgree } from '../../compare/sums'
import { syllables } from '../../compare/syllables'
import type { Discrepancy, FigureFact } from '../../entry'
import { gathered } from '../../gathered'
import { MOST_VALUES } from './cited'
import { figureAs } from './figureAs'

/** Smaller numbers come up of different things by chance. */
const LEAST = 100
/** Units that count papers: what the papers were about tells whether the same ones are meant. */
const PAPERS = /^(?:van ban|cong van|quyet dinh|ke hoach|thong bao|chi thi)$/
const LEAST_PAPERS = 20
const OPENING = 10
const SAME_WORDS = 0.7

/** UNIT, QUALIFIER: one number of the text and of a table, or of two paragraphs, with another unit or certainty. */
export function valueDiscrepancies(figures: readonly FigureFact[]): Discrepancy[] {
  const counted = figures.filter(({ value, unit }) => value !== null && value >= LEAST_PAPERS && unit !== '%')
  const rows = groupsOf(counted, ({ value }) => String(value)).filter(row => row.length > 1)
  return gathered(rows, all => {
    const row = distinctBy(all, formOf, MOST_VALUES)
    return gathered(row, (one, index) =>
      gathered(row.slice(index + 1), other => (apart(one, other) ? differences(one, other) : [])),
    )
  })
}

/** A table sums up the text; two paragraphs speak of one thing only where they stand under one heading. */
function apart(a: FigureFact, b: FigureFact): boolean {
  if (a.locator === b.locator) return false
  if ((a.table === undefined) !== (b.table === undefined)) return true
  return a.table === undefined && !b.table && (sectionOf(a) === sectionOf(b) || countsPapers(a))
}

/** Of figures that say the same in the same section one is enough. */
const formOf = (figure: FigureFact): string =>
  [figure.unit, figure.qualifier, figure.table?.row, figure.locator].join(' · ')

const sectionOf = ({ locator }: FigureFact): string => locator.split(' ')[0]!

function differences(a: FigureFact, b: FigureFact): Discrepancy[] {
  const inTable = a.table !== undefined || b.table !== undefined
  const sameUnit = unitsAgree(a.unit ?? '', b.unit ?? '')
  if (inTable && !sameUnit && a.value! >= LEAST) return [told('UNIT', 'one-number-in-two-units', a, b)]
  if (sameUnit && a.qualifier !== b.qualifier && a.value! >= LEAST)
    return [told('QUALIFIER', 'one-number-in-two-certainties', a, b)]
  if (!inTable && countsPapers(a) && countsPapers(b) && a.qualifier === b.qualifier && toldApart(a, b))
    return [told('WORDING', 'one-count-described-two-ways', a, b)]
  return []
}

const countsPapers = ({ unit }: FigureFact): boolean => PAPERS.test(syllables(unit ?? '').join(' '))

/** What was counted is told in other words, not only at another length. */
function toldApart(a: FigureFact, b: FigureFact): boolean {
  const [left, right] = [a, b].map(({ subject }) => syllables(subject).slice(0, OPENING)) as [
    string[],
    string[],
  ]
  const shared = left.filter(word => right.includes(word)).length
  return shared < SAME_WORDS * Math.min(left.length, right.length)
}

function told(kind: Discrepancy['kind'], rule: DiscrepancyRule, a: FigureFact, b: FigureFact): Discrepancy {
  const values = [a, b].map(figure =>
    figureAs(figure, kind === 'WORDING' ? described(figure) : counted(figure)),
  )
  return {
    kind,
    ...toldByRule(rule, {
      what: a.table ? b.subject : a.subject,
      values: values.map(({ value }) => value).join('; '),
    }),
    values,
  }
}

const counted = ({ printed, unit }: FigureFact): string =>
  unit && !printed.includes(unit) ? `${printed} ${unit}` : printed

const described = ({ printed, subject }: FigureFact): string =>
  `${printed.replace(/\D+$/u, '')} ${subject.split(' ').slice(0, OPENING).join(' ')}`
