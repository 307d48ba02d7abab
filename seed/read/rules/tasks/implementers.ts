import { anyKindName, anyKindPrinted } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import { beginsParty, partiesOf } from './parties'

const CHARGED_WORDS = wordList(`
  thi hanh
  thuc hien
  trien khai thuc hien
`)
const CHARGED = new RegExp(
  `(?:chiu|co) trach nhiem (?:to chuc )?(?:${CHARGED_WORDS.join('|')}) (?:${anyKindName})(?: lien tich)? nay`,
)
const LONGEST = 900
/** `Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng …` */
const OF_ITSELF = new RegExp(`^(?:${anyKindPrinted}) này [^.]{4,200}\\. (?=\\p{Lu})`, 'iu')

/** `Bộ trưởng …, Chủ tịch … chịu trách nhiệm thi hành Nghị quyết này`: who implements the paper, and where that is said. */
export function implementers(text: string, folded: string): { names: string[]; from: number } | null {
  const at = folded.indexOf('trach nhiem')
  if (at < 0 || at > LONGEST) return null
  const match = CHARGED.exec(folded.slice(0, LONGEST + 120))
  if (!match) return null
  const names = partiesOf(
    text
      .slice(0, match.index)
      .replace(OF_ITSELF, '')
      .replace(/^(?:các ông(?: \(bà\))?|các đồng chí):? /iu, '')
      .trim(),
  )
  const bodies = names.filter(name => beginsParty(name) && name.length <= 160)
  return bodies.length > 0 ? { names: bodies, from: match.index } : null
}
