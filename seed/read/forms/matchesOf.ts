/** Every match of a global pattern: `matchAll` copies the pattern for each text that it is asked of. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex = match.index + (text.codePointAt(match.index)! > 0xffff ? 2 : 1)
  }
  return matches
}
