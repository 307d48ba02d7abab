import { bare, spoken } from '../../../schema/words/spoken'
import { turnsOfSense } from '../../../schema/words/turnsOfSense'
import type { LexedText, Word } from './lex'
import { type Place, wordsOf } from './place'

const turns = new Set(turnsOfSense.map(spoken))
const turnsWithoutMarks = new Set(turnsOfSense.map(bare))

/** The first word that turns the sense and that one side has and the other has not, as it stands; null where none does. */
export function turnOf(given: LexedText, stored: LexedText, place: Place): string | null {
  const [own, paper] = [wordsOf(given, place.given), wordsOf(stored, place.stored)]
  const lacking = (there: readonly Word[], here: readonly Word[]) =>
    here.find(word => turnsSense(word) && !there.some(other => other.bare === word.bare))
  return (lacking(paper, own) ?? lacking(own, paper))?.text ?? null
}

const turnsSense = ({ key, bare: letters }: Word): boolean =>
  turns.has(key) || (key === letters && turnsWithoutMarks.has(letters))
