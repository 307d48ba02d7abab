import { toldByRule } from '../../../../schema/words/discrepancies'
import { differing, distinctBy, groupsOf } from '../../compare/groups'
import type { CitationFact, Discrepancy, DocumentHeader } from '../../entry'
import { matchesOf } from '../../forms/matchesOf'
import { numberKey } from '../../forms/numberKey'
import { citedAs, MOST_VALUES } from './cited'

/** The sign of a body in a symbol, whichever side of the dash it stands on. */
const SIGN = /[/-]([a-z]{3,})(?=[/-]|$)/g

const POST = /^(?:Chủ tịch|Phó Chủ tịch|Giám đốc|Bộ trưởng|Thủ tướng)/u

/** ORDER: in one body's register of a year a higher number bears an earlier day. */
export function orderDiscrepancies(citations: readonly CitationFact[], own: string | null): Discrepancy[] {
  const dated = citations.filter(({ issued, number }) => issued?.length === 10 && number !== null)
  return groupsOf(dated, one => registerOf(one, own)).flatMap(row => {
    if (row.length < 2) return []
    const numbers = distinctBy(row, ({ number, issued }) => `${numberKey(number!)} ${issued}`, MOST_VALUES)
    const wrong = differing(numbers, outOfOrder)
    if (wrong.length === 0) return []
    const inOrder = wrong.sort((a, b) => digitsOf(a) - digitsOf(b))
    return [
      {
        kind: 'ORDER',
        ...toldByRule('numbers-against-days', {
          numbers: inOrder.map(({ number }) => number).join(', '),
        }),
        values: inOrder.map(one => citedAs(one, `${one.number} ngày ${one.issued}`)),
      },
    ]
  })
}

/** Of two bodies, a committee and its chairman, each may number a row of its own. */
function outOfOrder(a: CitationFact, b: CitationFact): boolean {
  if (a.issuer !== b.issuer && (isPost(a) || isPost(b))) return false
  return (digitsOf(a) - digitsOf(b)) * (a.issued! < b.issued! ? -1 : a.issued! > b.issued! ? 1 : 0) < 0
}

const isPost = ({ issuer }: CitationFact): boolean => issuer !== null && POST.test(issuer)

const digitsOf = ({ number }: CitationFact): number => Number.parseInt(number!, 10)

/** Papers of one kind and year that one body numbers in one row: of the paper's own body, or of one whole symbol. */
function registerOf({ kind, number, issued }: CitationFact, own: string | null): string | null {
  const key = numberKey(number!)
  if (!/^\d+[/-][a-z]/.test(key)) return null
  const year = issued!.slice(0, 4)
  const signs = matchesOf(SIGN, key).map(([, sign]) => sign)
  if (own && signs.includes(own)) return `${kind} ${own} ${year}`
  return `${kind} ${key.replace(/^\d+/, '')} ${year}`
}

/** The sign of the paper's own body: the last group of its symbol. */
export function ownSign({ symbol }: DocumentHeader): string | null {
  return symbol === null ? null : (numberKey(`/${symbol}`).split(/[/-]/).at(-1) ?? null)
}
