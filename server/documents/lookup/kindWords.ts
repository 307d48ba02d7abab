import { fold } from '../../../schema/words/fold'
import { type DocumentKind, type Kind, type KindName, kinds } from '../../../schema/words/kinds'

type Kinds = readonly DocumentKind[]

/** Kinds that share a sign with a name fit it too (QĐ is Quyết định or Quy định); a letter may be kept as any paper. */
const fitting = (own: Kind, { signs = [] }: KindName): Kinds => [
  ...kinds
    .filter(
      (kind: Kind) => kind === own || kind.names.some(name => name.signs?.some(sign => signs.includes(sign))),
    )
    .map(({ code }) => code),
  ...(own.code === 'OFFICIAL_LETTER' ? (['OTHER'] as const) : []),
]

/** How people write the kind of a paper before its number, folded, in Vietnamese and in English; the longer first. */
const words: readonly (readonly [string, Kinds | 'any'])[] = kinds
  .flatMap((kind: Kind) => [
    ...kind.names.map(name => [fold(name.name), name.any ? 'any' : fitting(kind, name)] as const),
    [fold(kind.english), kind.code === 'OTHER' ? 'any' : fitting(kind, kind.names[0])] as const,
  ])
  .sort(([a], [b]) => b.length - a.length)

/** The signs of kinds that have a code, folded. */
const abbreviations = new Map<string, Kinds>()
for (const kind of kinds as readonly Kind[]) {
  if (kind.code === 'OTHER') continue
  for (const name of kind.names) {
    for (const sign of name.signs?.map(fold).filter(folded => /^[a-z]+$/.test(folded)) ?? [])
      if (!abbreviations.has(sign)) abbreviations.set(sign, fitting(kind, name))
  }
}

/** What a folded text before a number says of the kind: kinds, `any` where it leaves them open, null for other words. */
export function kindsOfWords(folded: string): Kinds | 'any' | null {
  const said = folded.match(/[a-z]+/g)?.filter(word => !NUMBER_WORDS.has(word)) ?? []
  if (said.length === 0) return 'any'
  const text = ` ${said.join(' ')} `
  return words.find(([name]) => text.includes(` ${name} `))?.[1] ?? kindsOfAbbreviation(said.at(-1)!)
}
const NUMBER_WORDS = new Set(['so', 'hieu', 'no', 'number'])

/** The abbreviations that symbols of these kinds begin with. */
export const abbreviationsOf = (asked: Kinds): string[] =>
  [...abbreviations].filter(([, fit]) => fit.some(kind => asked.includes(kind))).map(([sign]) => sign)

/** Kinds that the first group of a symbol stands for; null where it is none of them. */
export function kindsOfAbbreviation(folded: string): Kinds | null {
  return abbreviations.get(folded) ?? null
}
