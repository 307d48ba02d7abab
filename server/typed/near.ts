/** One letter replaced, left out, put in, or two neighbours exchanged: what the index calls `~1`. */
export function withinOneError(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at), b.slice(at)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** Of so many words typed, those that a hit has at least. */
export const fewestWords = (words: number): number => (words < 3 ? words : Math.ceil((words * 2) / 3))
