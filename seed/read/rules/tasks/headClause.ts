const LONGEST = 200

/** Place where the first clause of a task ends: at `;` or the sentence's end outside brackets, never behind 200 units. */
export function headClauseEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST)
  let depth = 0
  for (let i = from; i < limit; i++) {
    const char = text.charAt(i)
    if (char === '(') depth++
    else if (char === ')') depth--
    else if (depth > 0) continue
    else if (char === ';' || (char === '.' && endsSentence(text, i))) return i
  }
  return limit === text.length ? trimmed(text, from, limit) : cut(text, from, limit)
}

function endsSentence(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  return next === '' || next === '/' || (next === ' ' && /[\p{Lu}/“"]/u.test(text.charAt(at + 2)))
}

function cut(text: string, from: number, limit: number): number {
  const words = text.slice(from, limit)
  const comma = words.lastIndexOf(', ')
  return from + (comma > LONGEST / 2 ? comma : words.lastIndexOf(' '))
}

function trimmed(text: string, from: number, to: number): number {
  let end = to
  while (end > from && ' .,;:/'.includes(text.charAt(end - 1))) end--
  return end
}
