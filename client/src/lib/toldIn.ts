/** Sentences of the service by their pattern, with `$1` for what changes in them. */
export type ToldWords = readonly (readonly [pattern: RegExp, words: string])[]

/** A sentence of the service in the words of a catalogue; null where it has none for it. */
export function toldIn(text: string, catalogue: ToldWords): string | null {
  const known = catalogue.find(([pattern]) => pattern.test(text))
  return known ? text.replace(...known) : null
}
