import { readdirSync, readFileSync } from 'node:fs'

/**
 * What a careful editor would state of a paper, noted by eye before any reader saw it: not all that it says. The text
 * itself lies elsewhere: it is known by its hash.
 */
export interface FactsAnswer {
  /** The file of the text without `.txt`. */
  name: string
  sha256: string
  /** Where the text stands for everybody. */
  source: string
  figures: FigureAnswer[]
  requests: { from: string; to: string | null; quote: string }[]
  actions: { who: string | null; quote: string; optional?: true }[]
  sayings: { text: string; optional?: true }[]
}

export interface FigureAnswer {
  printed: string
  unit: string
  /** Words without which its sentence does not stand alone: one of each set. */
  must: string[][]
  /** `R`eported, `T`arget or `F`orecast; several where each is defensible. */
  nature: string[]
  /** The day or the year, `first/last`; absent where none is asked. */
  when?: string
  /** Words around the number. */
  quote: string
  optional?: true
}

const folder = new URL('answers/', import.meta.url)

export const factsAnswers: readonly FactsAnswer[] = readdirSync(folder)
  .filter(file => file.endsWith('.json'))
  .sort()
  .map(file => ({
    name: file.slice(0, -5),
    ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<FactsAnswer, 'name'>),
  }))
