import { wordList } from '../../../../schema/words/wordList'
import type { Relation } from '../../entry'
import type { Mention } from './mention'

const VERBS: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:sua doi|bo sung|dinh chinh)/, 'AMENDS'],
  [/^thay the/, 'REPLACES'],
  [/^(?:bai bo|huy bo)/, 'REPEALS'],
  [/^huong dan/, 'GUIDES'],
]
const TURNED_WORDS = wordList(`
  sua doi
  bo sung
  dinh chinh
  thay the
  bai bo
  huy bo
  huong dan
`)
/** `được sửa đổi, bổ sung bởi Thông tư số`: nothing else stands between the two papers but the title of the first. */
const TURNED = new RegExp(
  `(?<![a-z])(?:duoc|bi) ((?:${TURNED_WORDS.join('|')})[a-z, ]{0,40}) (?:boi|bang) (?:cac )?(?:so )?$`,
)
const NOT_DONE = wordList(`
  chua
  khong
  se
  can
  phai
  de nghi
  de xuat
  kien nghi
  du kien
  xem xet
`)
const OPEN = new RegExp(`(?<![a-z])(?:${NOT_DONE.join('|')})(?: [a-z]+){0,2} $`)

/** `Thông tư A được sửa đổi bởi Thông tư B`: B amends A, and this paper only tells of it. */
export function turnPassives(folded: string, mentions: readonly Mention[]): void {
  for (const [index, by] of mentions.entries()) {
    const done = mentions[index - 1]
    if (!done?.number || !by.number || done.relation !== 'MENTIONS' || done.parent) continue
    const gap = folded.slice(done.attachedTo, by.from)
    if (gap.length > REACH || /[;:]|\. /.test(gap)) continue
    const match = TURNED.exec(gap)
    if (!match || OPEN.test(gap.slice(0, match.index))) continue
    const relation = VERBS.find(([verb]) => verb.test(match[1]!))![1]
    const place = { from: done.attachedTo + match.index, to: by.to }
    Object.assign(by, { relation: 'MENTIONS', parent: null, actor: null })
    Object.assign(done, { relation, parent: by, shows: [place] })
  }
}

const REACH = 260
