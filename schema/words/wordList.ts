/** The words of a list that is written a word a line. */
export function wordList(lines: string): string[] {
  return lines
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
