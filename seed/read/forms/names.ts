import { familyNames } from '../../../schema/words/familyNames'
import { fold } from '../../../schema/words/fold'
import { namesNobody } from '../../../schema/words/noPeople'

/** `Kđoh`, `Niê`, `K’`; `H’Yim`, `K'Mák` of the Central Highlands. */
const WORD = /^(?:\p{Lu}\p{Ll}{0,6}[.’']?|\p{Lu}[’']\p{Lu}?\p{Ll}{1,6})$/u

const ARMS =
  'đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|(?:phó |chuẩn )?đô đốc'
const DEGREES = '(?:(?:gs|pgs|tskh|ts|ths|bs|ks|cn|bscki{1,2})[. ] ?)+'
const RANK = new RegExp(`^(?:(?:${ARMS})[ .,]+|${DEGREES})+(?=\\p{Lu})`, 'iu')

/** Length of the rank or degree before a name: `Thượng tướng Lê Văn Tám`, `PGS. TS. Trần Thị Hai`; 0 for none. */
export function rankLength(printed: string): number {
  return RANK.exec(printed)?.[0].length ?? 0
}

/** A person's name: two to five capitalised words without figures that name no place or body; of a known family where `strict`. */
export function isPersonName(printed: string, strict: boolean): boolean {
  const words = printed.split(' ')
  if (words.length < 2 || words.length > 5 || !words.every(word => WORD.test(word))) return false
  return (!strict || familyNames.has(fold(words[0]!))) && !namesNobody(printed)
}

/** Place where a person's name at the end of a line begins; -1 where none does. */
export function nameAtEnd(text: string): number {
  let at = text.length
  const starts: number[] = []
  while (at > 0 && starts.length < 5) {
    const space = text.lastIndexOf(' ', at - 1)
    if (!WORD.test(text.slice(space + 1, at))) break
    starts.push(space + 1)
    at = space
    if (space < 0) break
  }
  const longest = starts.reverse()
  return longest.find(start => isPersonName(text.slice(start), true)) ?? -1
}
