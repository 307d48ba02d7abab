import type { Cue } from '../../../schema/words/cues'
import { statusPhrases, wordsOfStatus } from '../../../schema/words/questions'
import { asked, type Rule } from './rule'
import { firstOf, oneOf, phraseOf } from './wordForms'

const OF_STATUS: readonly Cue[] = ['rest', 'change', 'did']
const phrases = statusPhrases.map(phraseOf)
const isOfStatus = oneOf(wordsOfStatus)
const isOfEffect = oneOf(['lực', 'dụng', 'trị', 'force', 'valid', 'effective', 'apply', 'applies'])
const isWhether = oneOf(['không', 'ko', 'chưa', 'còn', 'still', 'has', 'is', 'been'])

/** `Chỉ thị 16 còn hiệu lực không?`, `Nghị quyết 128 đã bị thay thế chưa?` */
export const statusOfDocument: Rule = parts => {
  const { words } = parts.question
  if (!parts.paper || parts.otherPaper || parts.day !== null || !parts.only(...OF_STATUS)) return null
  const relation = words.some(isOfEffect) ? null : 'REPLACES'
  return firstOf(words, phrases) && words.some(isWhether) && parts.rest(OF_STATUS, isOfStatus).length === 0
    ? asked('STATUS_OF_DOCUMENT', parts, { relation })
    : null
}
