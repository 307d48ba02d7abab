import { matchesOf } from '../../forms/matchesOf'
import type { SayingRule } from './saying'
import { sayingEnd } from './sayingEnd'

const PILLARS = /(?:^|[^a-z0-9])((?:ba|bon|nam|0?[2-9]) tru cot)(?: [a-z,-]+){0,12}?: /g
const NUMBERS: Readonly<Record<string, number>> = { ba: 3, bon: 4, nam: 5 }

/** `3 trụ cột y tế: cách ly …; xét nghiệm …; điều trị …`: as many parts as the paper counts, parted by `;` or by `,`. */
export const pillars: SayingRule = ({ flow: { text, folded } }) =>
  (folded.includes('tru cot') ? matchesOf(PILLARS, folded) : []).map(match => {
    const name = match[1]!
    const at = match.index + match[0].indexOf(name)
    const from = match.index + match[0].length
    const count = NUMBERS[name.split(' ')[0]!] ?? Number.parseInt(name, 10)
    const to = sayingEnd(folded, lastPart(folded, from, count))
    const calledBy = text.slice(at, at + name.length).toLowerCase()
    return { from, to, at, kind: 'PRINCIPLE', calledBy, rule: 'saying-pillars' }
  })

/** Where the last of as many parts begins as are parted by `;`; where they are not, the first. */
function lastPart(folded: string, from: number, count: number): number {
  const end = folded.indexOf('. ', from)
  let last = from
  for (let part = 1; part < count; part++) {
    const mark = folded.indexOf('; ', last)
    if (mark < 0 || (end >= 0 && mark > end)) return part === 1 ? from : last
    last = mark + 2
  }
  return last
}
