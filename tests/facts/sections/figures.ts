import type { Figure } from '../facts'
import type { FigureKey } from '../key'
import { pair } from '../match'
import type { Paper } from '../paper'
import { plain, type Span, shared, slicesIn } from '../place'
import { type Row, rowsOf } from '../row'
import { bare, says } from '../words'

const SHARES = ['figures held', 'qualifier', 'unit', 'alone', 'day or period', 'nature', 'of what'] as const
const FAULTS = ['no figures', 'figures beyond the key'] as const

export function figures(papers: readonly Paper[]): Row[] {
  const rows = rowsOf(SHARES, FAULTS)
  for (const paper of papers) {
    const ours = paper.ours(paper.facts.figures)
    const { pairs, beyond } = pair(paper.key.figures, ours, (key, figure) => likeness(paper, key, figure))
    for (const key of paper.key.figures) {
      if (key.optional) continue
      const figure = pairs.get(key)
      rows['figures held'].is(figure !== undefined, () =>
        paper.miss(
          key,
          `${key.printed} (${key.value ?? `${key.min}–${key.max}`}) ${key.unit}`,
          nearest(paper, key, ours),
        ),
      )
      const said = (words: string, held: string | null | undefined) => () => paper.miss(key, words, held)
      rows.qualifier.is(figure?.qualifier === key.qualifier, said(key.qualifier, figure?.qualifier))
      rows.unit.is(bare(figure?.unit ?? '') === bare(key.unit), said(key.unit, figure?.unit))
      const statement = field(figure, 'statement')
      rows.alone.holds(
        statement,
        text => standsAlone(key, text),
        said(wanted(key), statement || figure?.subject),
      )
      const day = figure && [figure.from, figure.until, figure.asOf]
      rows['day or period'].is(
        figure !== undefined && dayIs(key, figure),
        said(`${key.asOf}`, day?.map(one => one ?? '–').join(' / ')),
      )
      const nature = field(figure, 'nature')
      rows.nature.holds(nature, held => held === natureOf(key), said(natureOf(key), nature))
      if (key.of) {
        const of = field(figure, 'of')
        rows['of what'].holds(of, held => ofIs(key.of!, held), said(key.of, of))
      }
    }
    const none = (paper.key.notFigures ?? []).flatMap(key => paper.spans(key))
    for (const figure of beyond) {
      const told = paper.beyond(
        figure,
        `${figure.printed} ${figure.unit ?? ''} · ${figure.statement ?? figure.subject}`,
      )
      const place = shared(numberAt(paper, figure), none) > 0 ? 'no figures' : 'figures beyond the key'
      rows[place].fault(told)
    }
  }
  return Object.values(rows)
}

/** A missing field of a figure that we hold is not reached; of one that we do not hold, it is empty. */
function field<Name extends 'statement' | 'nature' | 'of'>(figure: Figure | undefined, name: Name) {
  return figure ? figure[name] : ''
}

/** 0 where the value is another or the place is another; the number's own place and its unit tell equal ones apart. */
export function likeness(paper: Paper, key: FigureKey, figure: Figure): number {
  if (!sameValue(key, figure)) return 0
  const common = paper.shared(key, figure)
  if (common === 0) return 0
  const number = paper.places.within(key.printed, paper.spans(key))
  const there = shared(number, slicesIn(figure, paper.file)) > 0 ? 1000 : 0
  return there + (bare(figure.unit ?? '') === bare(key.unit) ? 500 : 0) + common
}

export function sameValue(key: FigureKey, { value, printed }: Figure): boolean {
  if (key.value !== null) return value !== null && Math.abs(value - key.value) < 1e-9
  const ends = [...printed.matchAll(/\d+(?:[.,]\d+)?/g)].map(([digits]) => Number(digits.replace(',', '.')))
  return ends.length === 2 && ends[0] === key.min && ends[1] === key.max
}

/** One of each set of words, and none that would mislead; it ends with the number, one sign of per cent only. */
export function standsAlone({ must, mustNot = [], printed, unit }: FigureKey, statement: string): boolean {
  const number = plain(printed)
  return (
    must.every(alternatives => alternatives.some(words => says(statement, words))) &&
    mustNot.every(words => !says(statement, words)) &&
    says(statement, number.replace(/\s*%$/, '')) &&
    !(unit === '%' && /%\s*%/.test(statement))
  )
}

export function dayIs({ asOf }: FigureKey, { asOf: day, from, until }: Figure): boolean {
  if (asOf === null) return day === null && !from && !until
  const [first, last] = String(asOf).split('/') as [string, string?]
  if (last === undefined)
    return day === first && (from == null || from === first) && (until == null || until === first)
  return from === first && until === last
}

function natureOf({ target, forecast, offer }: FigureKey): string {
  return target ? 'TARGET' : forecast ? 'FORECAST' : offer ? 'OFFER' : 'REPORTED'
}

/** The words outside brackets; brackets hold what other places tell. */
function ofIs(of: string, held: string | null): boolean {
  const words = bare(of.replace(/\([^)]*\)/g, ''))
  return held !== null && (bare(held).includes(words) || (held !== '' && words.includes(bare(held))))
}

const wanted = ({ must, mustNot, says, printed }: FigureKey): string =>
  `${says} ${printed} [${must.map(set => set.join('|')).join(' + ')}${mustNot ? `; never ${mustNot.join(', ')}` : ''}]`

const numberAt = (paper: Paper, figure: Figure): Span[] =>
  paper.places.within(figure.printed, slicesIn(figure, paper.file))

/** What of ours stands there with another value. */
function nearest(paper: Paper, key: FigureKey, ours: readonly Figure[]): string | undefined {
  const there = ours.filter(figure => paper.shared(key, figure) > 0)
  return (
    there.map(({ printed, value, unit }) => `${printed} (${value}) ${unit ?? ''}`).join(' | ') || undefined
  )
}
