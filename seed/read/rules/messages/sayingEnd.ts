/** Words that go on with the sentence behind a saying, not with the saying. */
const GOING_ON = [
  'bao dam',
  'cua',
  'da',
  'dam bao',
  'de dat',
  'dong thoi',
  'duoc trien khai',
  'gop phan',
  'nham',
  'qua do',
  'tao duoc',
  'tao su',
  'trong do',
  'voi dieu kien',
]
const NAME_GOES_ON = ['da', 'do', 'duoc', 'nam', 'tai', 'tren', 'trong', 'tu', 'va', 'voi']
const HARD_END = /[.;:()"]|$/
const LEADING = 3
/** Longer than this is a passage, not a saying. */
const LONGEST = 600

const wordOf = (words: readonly string[]) => new RegExp(` (?:${words.join('|')})(?= )`)
const REST = wordOf(GOING_ON.filter(word => word !== 'cua' && word !== 'da'))
const NAME_REST = wordOf([...GOING_ON, ...NAME_GOES_ON])

/**
 * Where a saying ends that no mark closes: at the end of its clause, or of the last of the clauses that go on alike:
 * `đi từng ngõ, gõ từng nhà, rà từng đối tượng`, `vừa …, vừa …`, `X là A, Y là B`.
 */
export function sayingEnd(folded: string, from: number): number {
  const to = clauseEnd(folded, from, REST)
  const clauses = folded.slice(from, to).split(',')
  let end = from + clauses[0]!.length
  for (let i = 1; i < clauses.length; i++) {
    if (!goesOn(wordsOf(clauses[i - 1]!), wordsOf(clauses[i]!))) break
    end += 1 + clauses[i]!.length
  }
  return trimmed(folded, from, end)
}

/** Where a name ends that no mark closes: `Toàn dân ủng hộ phòng, chống dịch bệnh COVID-19 đã tiếp nhận …`. */
export function nameEnd(folded: string, from: number): number {
  const to = clauseEnd(folded, from, NAME_REST)
  const comma = folded.slice(from, to).search(/,(?! (?:chong|phong)(?![a-z]))/)
  return trimmed(folded, from, comma < 0 ? to : from + comma)
}

/** How many clauses a saying has. */
export function clausesIn(folded: string, from: number, to: number): string[][] {
  return folded.slice(from, to).split(',').map(wordsOf)
}

function clauseEnd(folded: string, from: number, rest: RegExp): number {
  const ahead = folded.slice(from, from + LONGEST)
  const hard = ahead.search(HARD_END)
  const soft = ahead.slice(0, hard).search(rest)
  return from + (soft > 0 ? soft : hard)
}
function goesOn(before: readonly string[], clause: readonly string[]): boolean {
  if (clause.length === 0) return false
  if (before.at(-1) === 'phong' && clause[0] === 'chong') return true
  if (clause[0] === 'vua' || (before[0] === 'vua' && before.length <= LEADING)) return true
  if (clause.slice(0, 1 + LEADING).includes('la')) return true
  if (clause.length === before.length && clause.length <= LEADING) return true
  return clause.slice(0, LEADING).some(word => before.includes(word))
}

const wordsOf = (clause: string): string[] => clause.match(/[a-z0-9]+/g) ?? []

function trimmed(folded: string, from: number, end: number): number {
  while (end > from && /[ ,-]/.test(folded.charAt(end - 1))) end--
  return end
}
