import { fold } from './fold'
import { type DocumentKind, type Kind, type KindName, kinds } from './kinds'

/** A name of a kind as a reader meets it. */
export interface ReadKind {
  /** The name, folded. */
  folded: string
  kind: DocumentKind
  signs: readonly string[]
}

interface Reading extends ReadKind {
  name: KindName
}

/** Every name, the longer before the shorter that begins it, those that begin alike side by side. */
const readings: readonly Reading[] = kinds
  .flatMap((kind: Kind) =>
    kind.names.map(name => ({
      folded: fold(name.name),
      kind: kind.code,
      signs: name.signs ?? [],
      name,
    })),
  )
  .sort((a, b) => (a.folded < b.folded ? 1 : -1))

const inHead = readings.filter(({ name }) => name.only !== 'sentence')

/** The names that sentences call papers by; the kind is null where the name is said of any paper. */
export const namesInSentences: readonly { folded: string; kind: DocumentKind | null }[] = readings
  .filter(({ name }) => name.only !== 'head')
  .map(({ folded, kind, name }) => ({ folded, kind: name.any ? null : kind }))

const coded = readings.filter(({ kind, name }) => kind !== 'OTHER' && name.only !== 'head')

/** Names of kinds that have a code, as alternatives of a pattern on a folded text. */
export const anyKindName: string = coded.map(({ folded }) => folded).join('|')

/** The same on a text with its marks, in small letters. */
export const anyKindPrinted: string = coded.map(({ name }) => name.name.toLowerCase()).join('|')

const bySign = new Map<string, ReadKind>()
for (const { code } of kinds) {
  for (const reading of readings.filter(({ kind }) => kind === code))
    for (const sign of reading.signs) if (!bySign.has(sign)) bySign.set(sign, reading)
}
const byUpperSign = new Map([...bySign].map(([sign, reading]) => [sign.toUpperCase(), reading] as const))
const byName = new Map(inHead.map(reading => [reading.folded, reading] as const))
/** Names at the head by their letters alone, for a line that is set letter by letter. */
export const nameOfLetters: ReadonlyMap<string, string> = new Map(
  inHead.map(({ folded }) => [folded.replaceAll(' ', ''), folded] as const),
)
const byInitial = new Map<number, ReadKind[]>()
for (const reading of inHead) {
  const initial = reading.folded.charCodeAt(0)
  byInitial.set(initial, [...(byInitial.get(initial) ?? []), reading])
}

/** The kind that a sign stands for (`QĐ`, `TTr`), whatever its case; null for another word. */
export function kindOfSign(sign: string): ReadKind | null {
  return bySign.get(sign) ?? byUpperSign.get(sign.toUpperCase()) ?? null
}

/** The kind whose whole folded name this is. */
export function kindOfName(folded: string): ReadKind | null {
  return byName.get(folded) ?? null
}

/** The kind whose folded name begins at `at` of a folded text, the longest that fits; null where none does. */
export function kindNameAt(folded: string, at: number): ReadKind | null {
  return byInitial.get(folded.charCodeAt(at))?.find(name => folded.startsWith(name.folded, at)) ?? null
}

/** Signs that people write before a bare number, with their kinds: `NQ`, `CT`. */
export const shortSigns: Readonly<Record<string, DocumentKind>> = Object.fromEntries(
  kinds
    .filter(kind => kind.shortened)
    .flatMap(({ code, names: [own] }: Kind) => own.signs?.slice(0, 1).map(sign => [sign, code]) ?? []),
)
