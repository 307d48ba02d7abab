import type { Document } from '../../../schema/documents/document'
import { tokens } from '../../../schema/words/fold'

/** Words that a name may have between two that were written: `Sở TT&TT Lạng Sơn`, `UBND Vĩnh Phúc`. */
const PASSED = new Set(['va', 'tinh'])

/**
 * Whether a document's issuer is the one meant: by id, or by words of its name, abbreviation, symbol or province, marks
 * and case aside. Initials stand for the words of a name.
 */
export function isIssuedBy({ issuer, province, symbol }: Document, meant: string): boolean {
  if (issuer?.id === meant) return true
  const wanted = tokens(meant)
  if (wanted.length === 0) return false
  const names = [issuer?.name ?? '', issuer?.abbreviation ?? '', ...(issuer?.names ?? [])]
  const place = issuer?.province ?? province ?? ''
  return (
    [place, ...names, ...names.map(name => `${name} ${place}`)].some(name =>
      standsIn(tokens(name), wanted),
    ) || tokens(symbol ?? '').includes(wanted.join(' '))
  )
}

/** Whether the wanted words stand in the name, one behind the other, from any word of it. */
const standsIn = (name: readonly string[], wanted: readonly string[]): boolean =>
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
