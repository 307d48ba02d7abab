import { syllables } from '../../compare/syllables'
import type { Discrepancy } from '../../entry'
import type { Paper } from '../../outline/types'
import { prove } from '../../proof'
import { bodyRuns } from '../bodyRuns'

const FEWEST = 5
const LONGEST = 160

/** LIST: the same item twice, one right behind the other: one of them was to say something else. The first of a list. */
export function repeatDiscrepancies(paper: Paper): Discrepancy[] {
  return bodyRuns(paper).flatMap(({ flow, locator }) => {
    if (!flow.folded.includes('; ')) return []
    const found: Discrepancy[] = []
    let before = { words: '', from: 0, to: 0 }
    let from = 0
    for (const item of flow.folded.split(';')) {
      const to = from + item.replace(/[.\s]+$/, '').length
      const opening = item.lastIndexOf(': ') + 1
      const own = item.slice(opening)
      const start = from + opening + (own.length - own.trimStart().length)
      const words = own.length > LONGEST ? '' : syllables(own).join(' ')
      if (found.length === 0 && words !== '' && words === before.words && words.split(' ').length >= FEWEST)
        found.push(told(paper.text, locator, flow, before, { from: start, to }))
      before = { words, from: start, to }
      from += item.length + 1
    }
    return found
  })
}

function told(
  source: string,
  locator: string,
  flow: Parameters<typeof prove>[2],
  first: { from: number; to: number },
  second: { from: number; to: number },
): Discrepancy {
  const subject = flow.text.slice(second.from, second.to)
  return {
    kind: 'LIST',
    rule: 'one-item-twice',
    subject,
    explanation: 'Một mục được in hai lần liền nhau: lần sau có lẽ phải là mục khác.',
    values: [first, second].map(({ from, to }, index) => ({
      value: `${subject} (lần ${index + 1})`,
      ...prove(source, locator, flow, from, to, 'item'),
    })),
  }
}
