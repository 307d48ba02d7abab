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
  const tag = tags.find(
    phrase => to - phrase.length > from && standsAt(question.words, to - phrase.length, phrase),
  )
  if (!tag) return
  question.isToConfirm = true
  question.take({ from: to - tag.length, to })
}

const openingAt = ({ words }: Question, from: number) => opening.find(phrase => standsAt(words, from, phrase))
