import { matchesOf } from '../../forms/matchesOf'
import { gathered } from '../../gathered'
import { beginsWithAction } from '../tasks/actions'
import { type Clause, clausesOf } from '../tasks/clauses'
import { subjectOf } from './subject'

const LONGEST_LABEL = 130
const LIST_OF_PAPERS = /cụ thể|sau đây|như sau|một số nội dung|gồm/iu

/** The clauses that each may tell of one action; a run-in heading (`Năm 2020:`, `Về tần suất:`) is none of them. */
export function unitsOf(text: string): Clause[] {
  return gathered(
    clausesOf(text, labelEnd(text)).flatMap(clause => numbered(text, clause)),
    clause => continued(text, clause),
  )
}

function labelEnd(text: string): number {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(': ')
  if (colon < 0) return 0
  const label = text.slice(0, colon)
  if (beginsWithAction(label) && /^\d/.test(text.slice(colon + 2))) return 0
  return / đã /.test(label) || subjectOf(label) !== null || LIST_OF_PAPERS.test(label) ? 0 : colon + 2
}

/** `(1) Facebook …; (2) Google …`: each number begins another. */
function numbered(text: string, clause: Clause): Clause[] {
  const marks = matchesOf(/\((?:\d|[ivx]+)\) /g, text.slice(clause.from, clause.to))
  if (marks.length === 0) return [clause]
  return marks.map((mark, index) => {
    const next = marks[index + 1]
    const to = next ? clause.from + next.index : clause.to
    return { from: clause.from + mark.index + mark[0].length, to: endBefore(text, to), opens: true }
  })
}

function endBefore(text: string, to: number): number {
  let end = to
  while (end > 0 && ' ;,.'.includes(text.charAt(end - 1))) end--
  return end
}

const CONTINUED = /, (?=tiếp tục (?:triển khai|thực hiện) )/u

/** `…, tiếp tục triển khai Kế hoạch số …`: the same body did that as well. */
function continued(text: string, clause: Clause): Clause[] {
  const at = text.slice(clause.from, clause.to).search(CONTINUED)
  if (at < 0 || !/ đã /.test(text.slice(clause.from, clause.from + at))) return [clause]
  const middle = clause.from + at
  return [
    { from: clause.from, to: middle, opens: clause.opens },
    { from: middle + 2, to: clause.to, opens: false },
  ]
}
