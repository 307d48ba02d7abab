import { type SayingWords, sameSaying, sayingWords } from '../read/compare/wordings'
import type { Wording } from './corpus'

interface Group {
  wordings: Wording[]
  /** A wording of each form that it has. */
  forms: SayingWords[]
}

/** Two wordings that are near have two neighbouring words in common; of common pairs only the first groups are asked. */
const MOST_CANDIDATES = 64

/** Wordings brought together as they come; a new one is compared with those that share two neighbouring words with it. */
export class WordingGroups {
  readonly #groups: Group[] = []
  readonly #byKey = new Map<string, Group>()
  readonly #byPair = new Map<string, Set<Group>>()

  /** @param may whether a group that is near, but does not have the same words, may take it */
  join(wording: Wording, may: (group: readonly Wording[]) => boolean): void {
    const words = sayingWords(wording.fact.text)
    this.#take(this.#byKey.get(words.key) ?? this.#near(words, may) ?? this.#opened(), wording, words)
  }

  /** Joins a group that there is, where the wording has not been heard at its place already; opens none. */
  joinKnown(wording: Wording): void {
    const words = sayingWords(wording.fact.text)
    const group = this.#byKey.get(words.key) ?? this.#near(words, () => true)
    if (group && !group.wordings.some(other => samePlace(other, wording))) this.#take(group, wording, words)
  }

  #take(group: Group, wording: Wording, words: SayingWords): void {
    group.wordings.push(wording)
    if (this.#byKey.has(words.key)) return
    this.#byKey.set(words.key, group)
    group.forms.push(words)
    for (const pair of pairsOf(words)) {
      const sharing = this.#byPair.get(pair) ?? new Set()
      if (sharing.size < MOST_CANDIDATES) this.#byPair.set(pair, sharing.add(group))
    }
  }

  all(): Wording[][] {
    return this.#groups.map(({ wordings }) => wordings)
  }

  #near(words: SayingWords, may: (group: readonly Wording[]) => boolean): Group | undefined {
    const candidates = new Set(pairsOf(words).flatMap(pair => [...(this.#byPair.get(pair) ?? [])]))
    return [...candidates].find(
      ({ wordings, forms }) => may(wordings) && forms.some(form => sameSaying(form, words)),
    )
  }

  #opened(): Group {
    const group: Group = { wordings: [], forms: [] }
    this.#groups.push(group)
    return group
  }
}

function pairsOf({ words, formula }: SayingWords): string[] {
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`)
  return formula === null ? pairs : [`${formula} +`, ...pairs]
}

function samePlace(a: Wording, b: Wording): boolean {
  return a.paper === b.paper && a.fact.start < b.fact.end && b.fact.start < a.fact.end
}
