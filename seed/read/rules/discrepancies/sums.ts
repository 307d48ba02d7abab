import { toldByRule } from '../../../../schema/words/discrepancies'
import { sumOf, unitsAgree } from '../../compare/sums'
import type { Discrepancy } from '../../entry'
import { DIGIT } from '../../forms/signs'
import { gathered } from '../../gathered'
import type { Paper } from '../../outline/types'
import { prove } from '../../proof'
import { type BodyRun, bodyRuns } from '../bodyRuns'
import { quantitiesIn } from '../figures/quantities/quantitiesIn'
import type { Quantity } from '../figures/quantities/quantity'

const REACH = 200
const LONGEST_LIST = 800
/** Words that say that the parts are all there are. */
const ALL_WORDS = ['gom', 'chia ra', 'cu the']
const ALL = new RegExp(`(?<![a-z])(?:${ALL_WORDS.join('|')})(?![a-z])`)
/** Words that say that they are only some, or that they compare. */
const SOME = /(?:^|[^a-z])(?:trong do|nhu|chu yeu|nhat la|dac biet|rieng|so voi|tang|giam|cung ky)(?![a-z])/
const OPEN_END = /(?:\.\.|…|v\.v\.?)\s*\)?$/

/** SUM: a total and the parts behind it, in brackets or behind `gồm`, that do not add up. */
export function sumDiscrepancies(paper: Paper): Discrepancy[] {
  return gathered(bodyRuns(paper, DIGIT).filter(mayList), run => sumsIn(paper.text, run))
}

/** Without words that say that they are all, a bracket must hold three parts. */
function mayList({ flow: { folded } }: BodyRun): boolean {
  let close = -1
  for (let at = folded.indexOf('('); at >= 0; at = folded.indexOf('(', at + 1)) {
    if (close < at) close = folded.indexOf(')', at)
    if (close < 0) break
    if (close - at > LONGEST_LIST) continue
    if (THREE_FIGURES.test(folded.slice(at, close))) return true
    at = close
  }
  return ALL_WORDS.some(words => folded.includes(words)) && ALL.test(folded)
}
const THREE_FIGURES = /\d\D+\d+\D+\d/
const LEAST_IN_BRACKET = 3

function sumsIn(source: string, run: BodyRun): Discrepancy[] {
  const { text, folded } = run.flow
  const quantities = quantitiesIn(run.flow)
  return gathered(quantities, (total, index) => {
    const list = listBehind(text, folded, total)
    if (!list || total.value === null || total.qualifier !== 'EXACT' || total.unit === '%') return []
    const parts = partsIn(quantities, index + 1, list, total)
    if (parts === null || parts.length < list.least) return []
    const sum = sumOf(parts.map(({ value }) => value!))
    if (sum === total.value || (list.openEnded && sum < total.value)) return []
    return [discrepancy(source, run, total, parts, sum)]
  })
}

interface PartList {
  from: number
  to: number
  least: number
  openEnded: boolean
}

/** The bracket, or the words behind `gồm`, that list the parts of a total; null where they are only some of them. */
function listBehind(text: string, folded: string, total: Quantity): PartList | null {
  const behind = folded.slice(total.end, total.end + REACH)
  const mark = /[(;:]|\. |, (?:bao )?gom /.exec(behind)
  if (!mark || mark[0] === ';' || mark[0] === '. ') return null
  const from = total.end + mark.index + mark[0].length
  const bracket = mark[0] === '('
  if (mark[0] === ':' && !ALL.test(behind.slice(0, mark.index))) return null
  const rest = folded.slice(from, from + LONGEST_LIST)
  const close = bracket ? rest.indexOf(')') : rest.search(/\. |\.$|$/)
  if (close < 0) return null
  const words = rest.slice(0, close)
  if (SOME.test(words)) return null
  return {
    from,
    to: from + close,
    least: ALL.test(words) || !bracket ? 2 : LEAST_IN_BRACKET,
    openEnded: OPEN_END.test(text.slice(from, from + close)),
  }
}

/** The parts of the list that count what the total counts; null where others stand among them. */
function partsIn(
  quantities: readonly Quantity[],
  first: number,
  { from, to }: PartList,
  total: Quantity,
): Quantity[] | null {
  const parts: Quantity[] = []
  for (let i = first; i < quantities.length && quantities[i]!.from < to; i++) {
    const part = quantities[i]!
    if (part.from < from && unitsAgree(part.unit, total.unit)) return null
    if (part.from < from || part.unit === '%') continue
    if (!unitsAgree(part.unit, total.unit) || part.value === null || part.qualifier !== 'EXACT') return null
    parts.push(part)
  }
  return parts
}

function discrepancy(
  source: string,
  { flow, locator }: BodyRun,
  total: Quantity,
  parts: readonly Quantity[],
  sum: number,
): Discrepancy {
  const shown = (part: Quantity) => flow.text.slice(part.from, part.to)
  const unit = total.unit ? ` ${total.unit}` : ''
  return {
    kind: 'SUM',
    ...toldByRule('parts-and-their-total', {
      total: shown(total) + unit,
      sum: sum.toLocaleString('vi-VN'),
      printed: shown(total),
    }),
    values: [total, ...parts].map(one => ({
      value: shown(one),
      ...prove(source, locator, flow, one.from, one.end, 'figure'),
    })),
  }
}
