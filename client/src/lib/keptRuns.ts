import { diffArrays } from 'diff/lib/diff/array.js'

export interface Run {
  text: string
  /** Stands in the other wording, too. */
  kept: boolean
}

const word = /[\p{L}\d]+(?:[-/.,][\p{L}\d]+)*/gu

/** Two wordings in runs of syllables that both have and that only one has; letter case and marks between words aside. */
export function keptRuns(left: string, right: string): { left: Run[]; right: Run[]; shared: number } {
  const [a, b] = [syllables(left), syllables(right)]
  const keptLeft = new Set<number>()
  const keptRight = new Set<number>()
  let [i, j] = [0, 0]
  for (const { value, added, removed } of diffArrays(a.map(plain), b.map(plain))) {
    for (let n = 0; n < value.length; n++) {
      if (!added && !removed) {
        keptLeft.add(i + n)
        keptRight.add(j + n)
      }
    }
    if (!added) i += value.length
    if (!removed) j += value.length
  }
  return { left: runs(left, a, keptLeft), right: runs(right, b, keptRight), shared: keptLeft.size }
}

type Syllable = RegExpExecArray
const syllables = (text: string): Syllable[] => [...text.matchAll(word)]
const plain = ([text]: Syllable): string => text.toLowerCase()

/** The text cut where keeping begins and ends; blanks between two kept syllables are kept with them. */
function runs(text: string, found: Syllable[], kept: ReadonlySet<number>): Run[] {
  const cut: Run[] = []
  let at = 0
  for (let n = 0; n < found.length; n++) {
    if (!kept.has(n)) continue
    const start = found[n]!.index
    while (kept.has(n + 1)) n += 1
    const end = found[n]!.index + found[n]![0].length
    if (start > at) cut.push({ text: text.slice(at, start), kept: false })
    cut.push({ text: text.slice(start, end), kept: true })
    at = end
  }
  if (at < text.length) cut.push({ text: text.slice(at), kept: false })
  return cut
}
