import { closingParticles, confirmingTags, openingPhrases } from '../../../schema/words/questions'
import type { Question } from './question'
import { oneOf, phraseOf, standsAt } from './wordForms'

const opening = openingPhrases.map(phraseOf).sort((a, b) => b.length - a.length)
const tags = confirmingTags.map(phraseOf).sort((a, b) => b.length - a.length)
const isParticle = oneOf(closingParticles)

/** `cho tôi hỏi … ạ`: what is said before a question and behind it is no part of it; its words are taken. */
export function takePoliteness(question: Question): void {
  let from = 0
  for (let phrase = openingAt(question, from); phrase; phrase = openingAt(question, from)) {
    question.take({ from, to: from + phrase.length })
    from += phrase.length
  }
  let to = question.words.length
  while (to > from + 1 && isParticle(question.words[to - 1]!)) to--
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

const WHETHER = phraseOf('có phải')
const isVerb = oneOf(['did', 'has', 'was', 'were', 'is', 'does'])
const isNot = oneOf(['không', 'ko', 'chăng'])

/** `Có phải … ký không?`, `Did … sign …?`; the words that only ask so are taken. */
function asksWhetherSo(question: Question, from: number, to: number): boolean {
  const { words } = question
  const last = words[to - 1]
  const at = words.findIndex((_, place) => place >= from && standsAt(words, place, WHETHER))
  if (at >= 0 && last && isNot(last)) {
    question.take({ from: at, to: at + WHETHER.length })
    question.take({ from: to - 1, to })
    return true
  }
  return words[from] !== undefined && isVerb(words[from])
}
