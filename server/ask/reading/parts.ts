import type { PartialDay } from '../../../schema/words/calendar'
import type { Cue } from '../../../schema/words/cues'
import {
  besideDays,
  closingWords,
  lastingWords,
  leadingWords,
  notLeading,
  notTurning,
  turningPhrases,
  turningWithoutMarks,
  turningWords,
  wordsOfEnglish,
} from '../../../schema/words/questions'
import { hasMarks, type Word } from '../../typed/words'
import type { Named } from './bodies'
import type { FoundCue } from './cueWords'
import type { DayMention } from './days'
import type { PaperAsked } from './papers'
import type { Question, Range } from './question'
import { type Topic, topicFrom, wordsOfTopic } from './topic'
import { isIdle, type KnownWord, oneOf, phraseOf, standsAt } from './wordForms'

interface Recognised {
  paper: PaperAsked | null
  otherPaper?: PaperAsked | null
  day: DayMention | null
  named: readonly Named[]
  cues: readonly FoundCue[]
}

const isDayNoun = oneOf(['ngày', 'hôm', 'tháng', 'năm', 'day'])
const isBesideDay = oneOf(besideDays)

const isOfEnglish = oneOf(wordsOfEnglish)
const isClosing = oneOf(closingWords)
const isLasting = oneOf(lastingWords)
const isTurningWithMarks = oneOf(turningWords)
const isTurningWithout = oneOf(turningWithoutMarks)
const isTurning = (word: Word): boolean =>
  hasMarks(word) ? isTurningWithMarks(word) : isTurningWithout(word)
const turning = turningPhrases.map(phraseOf)
const harmless = notTurning.map(phraseOf)
const isLeading = oneOf(leadingWords)
const polite = notLeading.map(phraseOf)

/** Whether the word at a place belongs to one of the phrases. */
const isPartOf = (phrases: readonly (readonly KnownWord[])[], words: readonly Word[], at: number): boolean =>
  phrases.some(phrase => phrase.some((_, before) => at >= before && standsAt(words, at - before, phrase)))

/** The parts of speech of a question: what is named, what asks, and the words that are left. */
export class Parts {
  readonly paper: PaperAsked | null
  readonly otherPaper: PaperAsked | null
  readonly day: PartialDay | null
  /** The word, folded, that asks for what lies before or behind the day, or up to it. */
  readonly beforeDay: string | null
  readonly named: readonly Named[]
  readonly cues: readonly FoundCue[]

  constructor(
    readonly question: Question,
    { paper, otherPaper = null, day, named, cues }: Recognised,
  ) {
    this.paper = paper
    this.otherPaper = otherPaper
    this.day = day?.date ?? null
    this.beforeDay = day ? this.#wordBefore(day.from) : null
    this.named = named
    this.cues = cues
  }

  has(...wanted: Cue[]): boolean {
    return this.cues.some(({ cue }) => wanted.includes(cue))
  }

  all(...wanted: Cue[]): FoundCue[] {
    return this.cues.filter(({ cue }) => wanted.includes(cue))
  }

  /** Whether the cues are of these alone. */
  only(...allowed: Cue[]): boolean {
    return this.cues.every(({ cue }) => allowed.includes(cue))
  }

  /** The free words that no cue of these and no idle word is, in order. */
  rest(allowed: readonly Cue[], also: (word: Word) => boolean = () => false): Word[] {
    const said = this.all(...allowed)
    const isCue = (at: number) => said.some(({ from, to }) => from <= at && at < to)
    return this.question
      .free()
      .filter(at => !isCue(at))
      .map(at => this.question.words[at]!)
      .filter(word => !isIdle(word) && !also(word) && !this.#closes(word))
  }

  /** The words that say of what, those of names among them, in Vietnamese where we know it. */
  topic(allowed: readonly Cue[], names: readonly Range[] = []): Topic {
    const { words } = this.question
    const ofNames = new Set(
      names.flatMap(({ from, to }) => words.slice(from, to)).filter(word => !isIdle(word)),
    )
    const left = new Set(this.rest(allowed))
    const runs: Word[][] = []
    for (const [at, word] of words.entries()) {
      if (!left.has(word) && !ofNames.has(word)) continue
      const before = words[at - 1]
      if (runs.length > 0 && before === runs.at(-1)!.at(-1)) runs.at(-1)!.push(word)
      else runs.push([word])
    }
    return topicFrom(runs)
  }

  /** The first folded words from a place on that say of what, as papers print them; null without one. */
  firstOfTopic(from: number): string | null {
    const words = this.rest(['what', 'did']).filter(word => this.question.words.indexOf(word) >= from)
    return (
      wordsOfTopic(topicFrom([words]))
        .slice(0, 2)
        .join(' ') || null
    )
  }

  /** By a word that only English has. */
  get isEnglish(): boolean {
    return this.question.words.some(isOfEnglish)
  }

  /** Whether it asks for the contrary, for a reason, for yes or no, for the most, or for a day that is not named. */
  get turns(): boolean {
    const { words } = this.question
    return this.question.free().some(at => {
      const word = words[at]!
      if (turning.some(phrase => standsAt(words, at, phrase))) return true
      return (
        isTurning(word) && !this.#isIn(this.cues, at) && !isPartOf(harmless, words, at) && !this.#closes(word)
      )
    })
  }

  /** Whether an idle word leads from what is named to something else. */
  get leadsOn(): boolean {
    const { words } = this.question
    return this.question
      .free()
      .some(at => isLeading(words[at]!) && !this.#isIn(this.cues, at) && !isPartOf(polite, words, at))
  }

  #isIn = (ranges: readonly Range[], at: number): boolean =>
    ranges.some(({ from, to }) => from <= at && at < to)

  #wordBefore(from: number): string | null {
    const { words } = this.question
    let at = from - 1
    while (at >= 0 && isDayNoun(words[at]!)) at--
    return at >= 0 && isBesideDay(words[at]!) ? words[at]!.folded : null
  }

  /** `… có mâu thuẫn gì không?`, `ngày 25/8/2021 đã có thông điệp chưa?` */
  #closes(word: Word): boolean {
    if (word !== this.question.words.at(-1)) return false
    if (this.has('howLong') && isLasting(word)) return true
    return (
      isClosing(word) &&
      (this.has('what', 'who', 'whichBody', 'whichPaper', 'conflict') || this.#asksForMessage())
    )
  }

  /** A message stands right before the word that closes, and a day: whether there is one is told by which it is. */
  #asksForMessage(): boolean {
    const last = this.question.words.length - 1
    return this.day !== null && this.all('message', 'slogan').some(({ to }) => to === last)
  }
}
