/** The words of a list that is written one a line. */
export function wordList(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
