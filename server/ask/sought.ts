import type { Cue } from '../../schema/words/cues'
import { bodiesByShortName, fromEnglish, wordsOfEnglish } from '../../schema/words/questions'
import type { Word } from '../typed/words'
import { cuesIn } from './reading/cueWords'
import { takeDays } from './reading/days'
import { takePapers } from './reading/papers'
import { takePoliteness } from './reading/politeness'
import { Question, type Range } from './reading/question'
import { withoutSlips } from './reading/slips'
import { isIdle, oneOf, phraseOf, standsAt } from './reading/wordForms'

/** What makes words a question, even without its mark. */
const ASKING: readonly Cue[] = ['who', 'whichBody', 'whichPaper', 'when', 'howMany', 'what', 'why', 'howLong']
/** Days are read by their form alone; `hôm nay` is no word of a paper. */
const ANY_DAY = '2000-01-01'

/**
 * What a question in full words looks for, in papers that hold none of the words that ask: first all that is left of it,
 * then less. Empty for what is no question.
 */
export function soughtBy(text: string): string[] {
  const question = new Question(withoutSlips(text))
  const translated = englishIn(question)
  const cues = cuesIn(question).filter(({ from }) => !isIn(translated, from))
  if (!text.trim().endsWith('?') && !cues.some(({ cue }) => ASKING.includes(cue))) return []
  takePoliteness(question)
  const papers = takePapers(question, ANY_DAY)
  const days = takeDays(question, ANY_DAY)
  const isEnglish = question.words.some(isOfEnglish)
  const isWanted = (word: Word, at: number) =>
    [papers, days, translated].some(ranges => isIn(ranges, at)) ||
    (question.isFree(at) && (!isIdle(word) || (!isEnglish && ALSO_OURS.has(word.folded))))
  const left = (...without: readonly (readonly Range[])[]): string =>
    said(question, translated, (word, at) => isWanted(word, at) && !without.some(ranges => isIn(ranges, at)))
  const asking = cues.filter(({ cue }) => ASKING.includes(cue))
  const named = papers.map(paper => said(question, [], (_, at) => isIn([paper], at)))
  const ways =
    papers.length > 0
      ? [left(cues), left(cues, days), ...named, left(cues, days, papers)]
      : [left(asking), left(asking, days), left(cues), left(cues, days)]
  return [...new Set(ways)].filter(way => way !== '' && way !== text)
}

const isOfEnglish = oneOf(wordsOfEnglish)
/** Words of English that carry nothing, and are syllables of ours: `an toàn`. */
const ALSO_OURS = new Set(['an', 'to', 'in'])

const isIn = (ranges: readonly Range[], at: number): boolean =>
  ranges.some(({ from, to }) => from <= at && at < to)

interface Translated extends Range {
  meant: string
}

const glossary = [...fromEnglish, ...bodiesByShortName]
  .filter(([said]) => /^[a-z ]+$/.test(said))
  .map(([said, meant]) => ({ phrase: phraseOf(said), meant }))
  .sort((a, b) => b.phrase.length - a.phrase.length)

/** `text messages`, `Ministry of Health`: what papers print in Vietnamese. */
function englishIn({ words }: Question): Translated[] {
  const found: Translated[] = []
  for (let from = 0; from < words.length; from++) {
    const entry = glossary.find(({ phrase }) => standsAt(words, from, phrase))
    if (!entry) continue
    found.push({ from, to: from + entry.phrase.length, meant: entry.meant })
    from += entry.phrase.length - 1
  }
  return found
}

/** The words that are kept, as typed, with what stands between neighbours; in Vietnamese where we know it. */
function said(
  { text, words }: Question,
  translated: readonly Translated[],
  isKept: (word: Word, at: number) => boolean,
): string {
  const parts: string[] = []
  let last = -1
  for (const [at, word] of words.entries()) {
    if (!isKept(word, at)) continue
    const english = translated.find(range => isIn([range], at))
    if (english && english.from !== at) continue
    parts.push(last === at - 1 && last >= 0 ? text.slice(words[last]!.end, word.start) : ' ')
    parts.push(english?.meant ?? word.text)
    last = english ? english.to - 1 : at
  }
  return parts.join('').trim()
}
