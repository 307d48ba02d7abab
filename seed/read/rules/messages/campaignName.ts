import { isUpper } from '../../../../schema/words/charClasses'
import { syllables } from '../../compare/syllables'
import { matchesOf } from '../../forms/matchesOf'
import { gathered } from '../../gathered'
import { wordAt } from './called'
import type { SayingRule } from './saying'
import { nameEnd } from './sayingEnd'

const CALLING = ['chuong trinh', 'chien dich', 'cuoc van dong', 'phong trao', 'loi keu goi']
/** How the names of campaigns begin: of others it cannot be told where they end. */
const OPENING = ['chung tay', 'mot trieu', 'ngay hoi', 'toan dan', 'trieu', 'tuoi tre', 'vi']
const NAMED = new RegExp(`(?<![a-z])(${CALLING.join('|')}) (?=(?:${OPENING.join('|')}) )`, 'g')
const FEWEST = 5

/** `chương trình Toàn dân ủng hộ phòng, chống dịch`: a name without marks, told by its capital and its opening. */
export const campaignName: SayingRule = ({ flow: { text, folded } }) =>
  gathered(matchesOf(NAMED, folded), ({ index, 0: opening, 1: word }) => {
    const from = index + opening.length
    const to = nameEnd(folded, from)
    if (!isUpper(text.charCodeAt(from)) || syllables(text.slice(from, to)).length < FEWEST) return []
    const calledBy = wordAt(text, index, word!)
    return [{ from, to, at: index, kind: 'CAMPAIGN' as const, calledBy, rule: 'campaign-name' }]
  })
