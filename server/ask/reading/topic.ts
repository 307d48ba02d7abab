import { alikeSpellings } from '../../../schema/words/alikeSpellings'
import { fromEnglish } from '../../../schema/words/questions'
import { isSyllable } from '../../../schema/words/syllables'
import { hasMarks, type Word, wordsOf } from '../../typed/words'
import { oneOf } from './wordForms'

/** A word that says of what; `marked` is null where it was typed without marks, or in English. */
export interface TopicWord {
  folded: string
  marked: string | null
}
/** The words that say of what, those together that stood together. */
export type Topic = readonly (readonly TopicWord[])[]

/**
 * Runs of words as papers print them: two words of English may be one of ours, which stands for itself, and so does a
 * number or a name that is no syllable: `cài Bluezone` is said where both are.
 */
export const topicFrom = (runs: readonly (readonly Word[])[]): Topic =>
  runs.flatMap(inVietnamese).flatMap(splitAtNames)

function splitAtNames(run: readonly TopicWord[]): TopicWord[][] {
  const runs: TopicWord[][] = [[]]
  for (const word of run) {
    if (isSyllable(word.folded)) runs.at(-1)!.push(word)
    else runs.push([word], [])
  }
  return runs.filter(({ length }) => length > 0)
}

function inVietnamese(words: readonly Word[]): TopicWord[][] {
  const runs: TopicWord[][] = [[]]
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const pair = fromEnglish.get(`${word.folded} ${words[at + 1]?.folded}`)
    const meant = pair ?? fromEnglish.get(word.folded)
    if (meant)
      runs.push(
        meant.split(' ').map(one => ({ folded: one, marked: null })),
        [],
      )
    else runs.at(-1)!.push({ folded: word.folded, marked: hasMarks(word) ? word.marked : null })
    if (pair) at++
  }
  return runs.filter(run => run.length > 0)
}

const spellings = alikeSpellings.map(alike => alike.map(way => way.split(' ')))

/** The topic, and the topic in every other spelling of one of its words: `cụm pano` is `cụm pa nô`. */
export const speltOtherwise = (topic: Topic): Topic[] => [
  topic,
  ...topic.flatMap((run, at) =>
    spellings.flatMap(ways =>
      ways.flatMap(way => {
        const from = run.findIndex((_, start) => way.every((word, n) => run[start + n]?.folded === word))
        if (from < 0) return []
        const before = run.slice(0, from)
        const behind = run.slice(from + way.length)
        return ways
          .filter(other => other !== way)
          .map(other => [
            ...topic.slice(0, at),
            [...before, ...other.map(folded => ({ folded, marked: null })), ...behind],
            ...topic.slice(at + 1),
          ])
      }),
    ),
  ),
]

/** Each word once, folded. */
export const wordsOfTopic = (topic: Topic): string[] => [
  ...new Set(topic.flatMap(run => run.map(({ folded }) => folded))),
]

/** Without some words; what is left of a run stays one. */
export const without = (topic: Topic, words: ReadonlySet<string>): Topic =>
  topic.map(run => run.filter(({ folded }) => !words.has(folded))).filter(run => run.length > 0)

/** The ways in which papers print a word: one that is no syllable also with the plural s of English, or without. */
export const formsOf = (folded: string): string[] =>
  isSyllable(folded) || /\d/.test(folded) ? [folded] : [folded, `${folded}s`, folded.replace(/s$/, '')]

const isSame = (asked: TopicWord, printed: Word): boolean =>
  asked.marked === null ? formsOf(asked.folded).includes(printed.folded) : asked.marked === printed.marked

type Texts = readonly (string | null | undefined)[]
const BETWEEN: Word = { text: '', folded: '', marked: '', start: 0, end: 0 }
/** The words of the texts, the last of one not beside the first of the next. */
const printedIn = (texts: Texts): Word[] => texts.flatMap(text => (text ? [...wordsOf(text), BETWEEN] : []))

/** Whether the texts together have every word. */
export function hasWords(topic: Topic, ...texts: Texts): boolean {
  const printed = printedIn(texts)
  return topic.every(run => run.every(word => printed.some(one => isSame(word, one))))
}

/**
 * Whether the texts say it: every word, and nearly each beside one that it was typed beside, for a word of Vietnamese is
 * mostly two syllables. Of three words in a row one may stand apart.
 */
export function says(topic: Topic, ...texts: Texts): boolean {
  const printed = printedIn(texts)
  if (!hasWords(topic, ...texts)) return false
  return topic.every(run => apartIn(run, printed) <= Math.floor((run.length - 1) / 2))
}

/** Whether the texts have all that stood together in one piece, too. */
export function saysWhole(topic: Topic, ...texts: Texts): boolean {
  const printed = printedIn(texts)
  return (
    hasWords(topic, ...texts) &&
    topic.every(run => run.slice(1).every((next, at) => standTogether(run[at]!, next, printed)))
  )
}

function apartIn(run: readonly TopicWord[], printed: readonly Word[]): number {
  if (run.length === 1) return 0
  const joined = run.slice(1).map((next, at) => standTogether(run[at]!, next, printed))
  return run.filter((_, at) => !joined[at - 1] && !joined[at]).length
}

/** `mũi đã tiêm` says `mũi tiêm`. */
const isAuxiliary = oneOf(['đã', 'được', 'đang', 'sẽ', 'bị'])

function standTogether(first: TopicWord, next: TopicWord, printed: readonly Word[]): boolean {
  return printed.some((word, at) => {
    if (!isSame(first, word)) return false
    const [behind, beyond] = [printed[at + 1], printed[at + 2]]
    if (!behind) return false
    return isSame(next, behind) || (beyond !== undefined && isAuxiliary(behind) && isSame(next, beyond))
  })
}
