import { toldByRule } from '../../../../schema/words/discrepancies'
import { syllableKey, syllables } from '../../compare/syllables'
import type { Discrepancy } from '../../entry'
import { gathered } from '../../gathered'
import type { Paper } from '../../outline/types'
import { prove } from '../../proof'
import { bodyRuns } from '../bodyRuns'

const FEWEST = 5
const LONGEST = 160

/** LIST: the same item twice, one right behind the other: one of them was to say something else. The first of a list. */
export function repeatDiscrepancies(paper: Paper): Discrepancy[] {
  return gathered(bodyRuns(paper), ({ flow, locator }) => {
    if (!flow.folded.includes('; ')) return []
    const found: Discrepancy[] = []
    let before: Item | null = null
    let from = 0
    for (const item of flow.folded.split(';')) {
      const one = itemOf(item, from)
      if (before && found.length === 0 && isAgain(before, one))
        found.push(told(paper.text, locator, flow, placeOf(before), placeOf(one)))
      before = one
      from += item.length + 1
    }
    return found
  })
}

/** An item between two semicolons; `own` is what stands behind its colon. */
interface Item {
  item: string
  from: number
  own: string
  /** Its first syllable: items that begin otherwise are not compared. */
  first: string | undefined
}

function itemOf(item: string, from: number): Item {
  const own = item.slice(item.lastIndexOf(': ') + 1)
  return { item, from, own, first: FIRST.exec(own)?.[0] }
}
const FIRST = /[a-z0-9]+/

function isAgain(before: Item, one: Item): boolean {
  if (one.first === undefined || one.first !== before.first) return false
  if (one.own.length > LONGEST || before.own.length > LONGEST) return false
  const words = syllables(one.own)
  return words.length >= FEWEST && words.join(' ') === syllableKey(before.own)
}

function placeOf({ item, from, own }: Item): { from: number; to: number } {
  const blanks = own.length - own.trimStart().length
  return { from: from + item.length - own.length + blanks, to: from + item.replace(/[.\s]+$/, '').length }
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
    ...toldByRule('one-item-twice', { what: subject }),
    values: [first, second].map(({ from, to }, index) => ({
      value: `${subject} (lần ${index + 1})`,
      ...prove(source, locator, flow, from, to, 'item'),
    })),
  }
}
