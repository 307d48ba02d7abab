/** Words that a name may have between two that were written: `Sở TT&TT Lạng Sơn`, `UBND Vĩnh Phúc`. */
const PASSED = new Set(['va', 'tinh'])

/** Whether the wanted words stand in the name, one behind the other, from any word of it; initials stand for words. */
export const standsIn = (name: readonly string[], wanted: readonly string[]): boolean =>
  name.some((_, from) => goesOn(name.slice(from), wanted))

function goesOn(name: readonly string[], [word, ...further]: readonly string[]): boolean {
  if (word === undefined) return true
  const rests = [name[0] === word ? 1 : 0, initialsIn(name, word)]
    .filter(length => length > 0)
    .map(length => name.slice(length))
  return rests.some(
    rest => goesOn(rest, further) || (PASSED.has(rest[0] ?? '') && goesOn(rest.slice(1), further)),
  )
}

/** Where the whole name ends that begins at a word of the text; `from` where it does not stand there. */
export function nameEndIn(text: readonly string[], from: number, name: readonly string[]): number {
  const end = (at: number, rest: readonly string[]): number => {
    if (rest.length === 0) return at
    const word = text[at]
    const passed = PASSED.has(rest[0]!) && at > from ? [end(at, rest.slice(1))] : []
    const lengths = word === undefined ? [] : [rest[0] === word ? 1 : 0, initialsIn(rest, word)]
    const ends = lengths.filter(length => length > 0).map(length => end(at + 1, rest.slice(length)))
    return Math.max(from, ...ends, ...passed)
  }
  return end(from, name)
}

/** How many words the name begins with that these are the initials of, a joining `và` among them; 0 where none. */
function initialsIn(name: readonly string[], letters: string): number {
  if (letters.length < 2) return 0
  let read = 0
  for (const letter of letters) {
    if (name[read] === 'va' && letter !== 'v') read++
    if (name[read]?.[0] !== letter) return 0
    read++
  }
  return read
}
