import { alikeSpellings } from '../../schema/words/alikeSpellings'
import { withOtherI } from '../../schema/words/syllables'
import type { Word } from '../typed/words'

/** A word as typed and the folded ways in which papers may have it instead, each one word or more. */
export interface SpeltWord extends Word {
  others: readonly (readonly string[])[]
}

/** By first word: longer ways before shorter. */
const ways = new Map<string, { way: string[]; others: string[][] }[]>()
for (const alike of alikeSpellings) {
  const split = alike.map(spelling => spelling.split(' '))
  for (const way of split) {
    const others = split.filter(other => other !== way)
    const known = ways.get(way[0]!) ?? []
    ways.set(
      way[0]!,
      [...known, { way, others }].sort((a, b) => b.way.length - a.way.length),
    )
  }
}

/** Takes what is one word in another spelling together: `vắc xin` is `vaccine`. */
export function speltWords(words: readonly Word[], text: string): SpeltWord[] {
  const spelt: SpeltWord[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    const way = ways.get(word.folded)?.find(({ way }) => standsAt(words, at, way))
    const turned = withOtherI(word.folded)
    if (way) spelt.push({ ...joined(words.slice(at, at + way.way.length), text), others: way.others })
    else spelt.push({ ...word, others: turned ? [[turned]] : [] })
    at += way?.way.length ?? 1
  }
  return spelt
}

/** Whether the words from here are these, folded. */
export const standsAt = (words: readonly Word[], at: number, folded: readonly string[]): boolean =>
  folded.every((part, offset) => words[at + offset]?.folded === part)

/** Neighbouring words as one. */
export function joined(words: readonly Word[], text: string): Word {
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  return {
    text: text.slice(start, end),
    folded: words.map(({ folded }) => folded).join(' '),
    marked: words.map(({ marked }) => marked).join(' '),
    start,
    end,
  }
}
