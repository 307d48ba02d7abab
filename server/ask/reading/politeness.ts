import type { Cue } from '../../../schema/words/cues'
import {
  closingParticles,
  confirmingTags,
  openingPhrases,
  whetherInEnglish,
  whetherPhrases,
} from '../../../schema/words/questions'
import { cuesIn } from './cueWords'
import type { Question } from './question'
import { oneOf, phraseOf, standsAt } from './wordForms'

const byLength = (phrases: readonly string[]) => phrases.map(phraseOf).sort((a, b) => b.length - a.length)
const opening = byLength(openingPhrases)
const tags = byLength(confirmingTags)
const whether = byLength(whetherPhrases)
const inEnglish = byLength(whetherInEnglish)
const isParticle = oneOf(closingParticles)

/** `cho tôi hỏi … ạ`: what is said before a question and behind it is no part of it; its words are taken. */
export function takePoliteness(question: Question): void {
  let from = 0
  for (let phrase = openingAt(question, from); phrase; phrase = openingAt(question, from)) {
    question.take({ from, to: from + phrase.length })
    from += phrase.length
  }
  let to = question.words.length
  const phrases = cuesIn(question).filter(cue => cue.to - cue.from > 1)
  // `thay thế` ends in a word that may also close a question.
  const endsPhrase = (end: number) => phrases.some(phrase => phrase.to === end)
  while (to > from + 1 && isParticle(question.words[to - 1]!) && !endsPhrase(to)) to--
  question.take({ from: to, to: question.words.length })
  if (asksWhetherSo(question, from, to)) question.isToConfirm = true
  const tag = tags.find(
    phrase => to - phrase.length > from && standsAt(question.words, to - phrase.length, phrase),
  )
  if (!tag) return
  question.isToConfirm = true
  question.take({ from: to - tag.length, to })
}

const openingAt = ({ words }: Question, from: number) => opening.find(phrase => standsAt(words, from, phrase))

const isThere = oneOf(['có'])
const isVerb = oneOf(['did', 'has', 'was', 'were', 'is', 'does'])
const isNot = oneOf(['không', 'ko', 'chăng'])

/** `Có phải … ký không?`, `… có gửi cho … không?`, `Did … sign …?`; the words that only ask so are taken. */
function asksWhetherSo(question: Question, from: number, to: number): boolean {
  const { words } = question
  const english = inEnglish.find(phrase => standsAt(words, from, phrase))
  if (english) question.take({ from, to: from + english.length })
  if (english || (words[from] !== undefined && isVerb(words[from]))) return true
  if (!words[to - 1] || !isNot(words[to - 1]!)) return false
  for (let at = from; at < to - 1; at++) {
    const phrase = whether.find(one => standsAt(words, at, one))
    const length = phrase?.length ?? (isDeed(question, at) ? 1 : 0)
    if (length === 0) continue
    question.take({ from: at, to: at + length })
    question.take({ from: to - 1, to })
    return true
  }
  return false
}

/** `có gửi`, and nobody asks to whom: whether it is sent to one is told by to whom it is sent, and so who signs. */
function isDeed(question: Question, at: number): boolean {
  const cues = isThere(question.words[at]!) ? cuesIn(question) : []
  return (
    cues.some(({ cue, from }) => from === at + 1 && DEEDS.includes(cue)) &&
    !cues.some(({ cue }) => ASKING.includes(cue))
  )
}
const DEEDS: readonly Cue[] = ['recipient', 'sign', 'issue']
const ASKING: readonly Cue[] = ['who', 'whichBody', 'what', 'when', 'howMany']
