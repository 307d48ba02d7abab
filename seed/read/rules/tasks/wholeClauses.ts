import { anyKindPrinted } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import { assigneeOf } from './assignee'
import { type Clause, clausesOf } from './clauses'
import { saysDuty } from './duty'

const GROUND = /^(?:Căn cứ|Theo đề nghị|Xét) /u
/** `Thực hiện ý kiến của Bộ Y tế tại Công văn số 99/BYT-KCB`: what was told elsewhere, in one breath. */
const TOLD_WORDS = wordList(`
  ý kiến
  chỉ đạo
  kết luận
  yêu cầu
  đề nghị
`)
const TOLD_IN_PAPER = new RegExp(
  `^(?:Thực hiện|Triển khai)(?: thực hiện)? (?:${TOLD_WORDS.join('|')})[^,:]{3,160} tại [^,:]*$`,
  'u',
)
const FURTHER = new RegExp(`^(?:số \\d|(?:${anyKindPrinted}) (?:số )?\\d|trong đó(?!\\p{L}))`, 'iu')
const TOGETHER = /^(?:chủ trì,? )?phối hợp (?:chặt chẽ )?(?:với |cùng )/iu

/** The clauses of a passage; one that only begins a list of bodies goes on with the next: `Yêu cầu các sở; Chủ tịch UBND … rà soát`. */
export function wholeClauses(text: string, from: number): Clause[] {
  const whole: Clause[] = []
  for (const clause of clausesOf(text, from)) {
    const last = whole.at(-1)
    if (last && goesOn(text, last, clause)) last.to = clause.to
    else whole.push({ ...clause })
  }
  return whole
}

/** What only adds to the clause before it: a further paper of a list, `trong đó …`, or all that follows an unfinished list of names. */
function goesOn(text: string, last: Clause, clause: Clause): boolean {
  if (FURTHER.test(text.slice(clause.from, clause.from + 30))) return true
  const before = text.slice(last.from, last.to)
  const another = /^\p{Lu}/u.test(text.slice(clause.from, clause.from + 2)) && TOLD_IN_PAPER.test(before)
  return !clause.opens && (another || onlyNames(before) || onlyGround(before))
}

/** `Căn cứ quy định tại …`: what follows says what is to be done. */
function onlyGround(words: string): boolean {
  return GROUND.test(words) && !saysDuty(words, { from: 0, to: words.length })
}

function onlyNames(words: string): boolean {
  if (words.length > 300) return false
  const together = TOGETHER.exec(words)
  const names = together ? words.slice(together[0].length) : words
  const named = assigneeOf(names)
  return named !== null && (together !== null || named.lead !== null) && named.rest >= names.length
}
