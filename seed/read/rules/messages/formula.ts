import { wordList } from '../../../../schema/words/wordList'
import { mayHold } from '../../flow'
import { matchesOf } from '../../forms/matchesOf'
import { quotations } from '../../forms/quotes'
import { DIGIT } from '../../forms/signs'
import { wordAt } from './called'
import type { Saying, SayingRule } from './saying'
import { sayingEnd } from './sayingEnd'

const FORMULA = /(?<![a-z0-9])[2-9] ?k(?: \([^()]{1,60}\))? ?\+ /g
const CALLED_WORDS = wordList(`
  thong diep
  phuong cham
  khuyen cao
  nguyen tac
  bien phap
  quy dinh
  thuc hien nghiem
  thuc hien tot
  tuan thu
`)
const CALLED = new RegExp(`(${CALLED_WORDS.join('|')}) ("?)([2-9]k)(?![a-z0-9])`, 'g')
const CALLING = ['thong diep', 'phuong cham', 'nguyen tac']
const LONGEST_QUOTED = 40

/** `5K + vắc xin + thuốc và các biện pháp khác`, `khuyến cáo 5K`: a formula of measures, however it goes on. */
export const formula: SayingRule = ({ flow }) => {
  const found: Saying[] = []
  if (!mayHold(flow, DIGIT)) return found
  const { text, folded } = flow
  for (const { index, 0: opening } of matchesOf(FORMULA, folded)) {
    const to = sayingEnd(folded, index + opening.length)
    const before = folded.slice(Math.max(0, index - 14), index)
    const word = CALLING.find(one => before.endsWith(`${one} `) || before.endsWith(`${one} "`))
    const at = word ? folded.lastIndexOf(word, index) : index
    found.push({ ...as(at, index, to), calledBy: word ? wordAt(text, at, word) : null })
  }
  for (const { index, 0: whole, 1: word, 3: name } of matchesOf(CALLED, folded)) {
    const from = index + whole.length - name!.length
    const calledBy = CALLING.includes(word!) ? wordAt(text, index, word!) : null
    if (/^(?: \(| ?\+)/.test(folded.slice(from + name!.length))) continue
    const quoted = shortQuotation(text, from)
    found.push(
      quoted
        ? { ...as(quoted.open, quoted.open + 1, quoted.close), calledBy }
        : { ...as(index, from, from + name!.length), calledBy },
    )
  }
  return found
}

const as = (at: number, from: number, to: number): Omit<Saying, 'calledBy'> => ({
  from,
  to,
  at,
  kind: 'MOTTO',
  rule: 'saying-formula',
})

/** The marks that enclose the formula with a word or two: `"khuyến cáo 5K"`. */
function shortQuotation(text: string, at: number) {
  return quotations(text).find(({ open, close }) => open < at && at < close && close - open <= LONGEST_QUOTED)
}
