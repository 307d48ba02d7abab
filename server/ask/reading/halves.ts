import type { Day } from '../../../schema/words/calendar'
import { takePapers } from './papers'
import { Question, type Range } from './question'
import { oneOf } from './wordForms'

/** The two questions that one is; `ofOnePaper` where both are about the same. */
export interface Halves {
  texts: readonly [string, string]
  ofOnePaper: boolean
}

const isJoin = oneOf(['và', 'and', 'cùng'])

/**
 * `Kế hoạch 02 ban hành ngày nào và do ai ký?` asks two things of one paper, `Ai ký Chỉ thị 15 và Chỉ thị 16?` one of
 * two; null for any other question.
 */
export function halvesOf(text: string, today: Day): Halves | null {
  const question = new Question(text)
  const papers = takePapers(question, today)
  const [first, second] = papers
  const joins = question.free().filter(at => isJoin(question.words[at]!))
  const [join] = joins
  if (!first || papers.length > 2 || joins.length !== 1) return null
  if (!second) {
    if (join! < first.to || join! + 1 >= question.words.length) return null
    const [before, behind] = [
      { from: 0, to: join! },
      { from: join! + 1, to: question.words.length },
    ]
    return {
      texts: [textOf(question, before), `${textOf(question, first)} ${textOf(question, behind)}`],
      ofOnePaper: true,
    }
  }
  if (first.to !== join || second.from !== join! + 1) return null
  const without = (left: Range) => [
    { from: 0, to: left.from },
    { from: left.to, to: question.words.length },
  ]
  const [ofFirst, ofSecond] = [
    without({ from: first.to, to: second.to }),
    without({ from: first.from, to: second.from }),
  ].map(ranges => ranges.map(range => textOf(question, range)).join(' '))
  return { texts: [ofFirst!, ofSecond!], ofOnePaper: false }
}

/** As it was typed, the marks between its words too. */
const textOf = ({ text, words }: Question, { from, to }: Range): string =>
  from < to ? text.slice(words[from]!.start, words[to - 1]!.end) : ''
