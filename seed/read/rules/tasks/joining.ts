import { wordList } from '../../../../schema/words/wordList'
import { gathered } from '../../gathered'
import { actionBehind } from './actions'
import { beginsParty, isGroup, partiesOf } from './parties'
import type { Range } from './range'
import { COLON } from './siblings'

/** A body that a clause is to be done with; `through` says which part of it: `các đơn vị liên quan của Bộ Y tế`. */
export interface Joining extends Range {
  name: string
  through: string | null
}

const TOGETHER = 'phoi hop '
const WITH = /^phối hợp (?:chặt chẽ |thường xuyên |tốt |kịp thời |đồng bộ )?(?:với |cùng với |cùng )?/iu
const BEHIND = wordList(`
  trong việc
  trong quá trình
  trong công tác
  trong
  để
  nhằm
  tại
  theo
  về
  về việc
  khi
  đồng thời
`)
const STOP_WORDS = ['', '\\.(?:\\s|$)', ', (?:đồng thời|kịp thời|bảo đảm|đảm bảo|có)(?!\\p{L})']
const STOP = new RegExp(`${COLON}| (?:${BEHIND.join('|')})(?!\\p{L})|\\(${STOP_WORDS.join('|')}`, 'u')
/** `các ban của HĐND tỉnh`: bodies of their own, no part that stands for the whole. */
const ORGANS =
  '(?:các |hai |ba )?(?:ban|ủy ban|tổ đại biểu) (?:của|thuộc) (?:HĐND|Hội đồng|Quốc hội|\\p{Lu}\\p{L}+ ủy)'
const OF_NAMED = new RegExp(`^(?!${ORGANS}(?!\\p{L}))([^\\p{Lu};]{0,80}?(?:của|thuộc) )(?=\\p{Lu})`, 'u')
/** Whoever is concerned: no body that anybody could ask. */
const VAGUE_WORDS = wordList(`
  cơ quan
  đơn vị
  sở
  ban
  bộ
  ngành
  tổ chức
  cá nhân
  địa phương
  lực lượng
  đoàn thể
  cấp
`)
const CONCERNED = wordList(`
  chức năng
  liên quan
  có liên quan
  khác
  chuyên môn
  có thẩm quyền
`)
const VAGUE = new RegExp(
  [
    '^(?:chính quyền|cấp ủy)$|',
    `^(?:các |những )?(?:(?:${VAGUE_WORDS.join('|')})(?:, | và | )?){1,6}`,
    `(?:(?:${CONCERNED.join('|')}) ?){0,3}$`,
  ].join(''),
  'iu',
)
const LONGEST = 260

/** The bodies that a clause is to be done with: `phối hợp với Sở A, Sở B và các Sở C trong việc …`. */
export function joiningParties(text: string, folded: string): Joining[] {
  const found: Joining[] = []
  for (let at = folded.indexOf(TOGETHER); at >= 0; at = folded.indexOf(TOGETHER, at + 1)) {
    const from = at + (WITH.exec(text.slice(at, at + 40))?.[0].length ?? TOGETHER.length)
    const words = text.slice(from, from + LONGEST)
    const stops = [words.search(STOP), actionBehind(words)].filter(place => place >= 0)
    if (stops.length === 0 && text.length > from + LONGEST) continue
    const to = stops.length === 0 ? words.length : Math.min(...stops)
    for (const { name, through } of namedIn(words.slice(0, to))) {
      if (!found.some(other => other.name === name)) found.push({ name, through, from: at, to: from + to })
    }
  }
  return found
}

/** The bodies of a list; a part of a body stands for all that follow it, until others are named: `thuộc Bộ A, Bộ B và các Sở`. */
function namedIn(list: string): { name: string; through: string | null }[] {
  let part: string | null = OF_NAMED.exec(list)?.[1] ?? null
  return gathered(partiesOf(part ? list.slice(part.length) : list), printed => {
    const own = OF_NAMED.exec(printed)?.[1] ?? null
    if (own) part = own
    else if (isGroup(printed)) part = null
    const name = own ? printed.slice(own.length) : printed
    return isNamed(name) ? [{ name, through: part ? `${part}${name}` : null }] : []
  })
}

/** A printed name as the body that it means and the part of it that the words name: `các đơn vị của Bộ Y tế`. */
export function partOfBody(printed: string): { name: string; through: string | null } {
  const part = OF_NAMED.exec(printed)?.[1]
  return part ? { name: printed.slice(part.length), through: printed } : { name: printed, through: null }
}

/** A body by name or a group that says of what; not `các cơ quan chức năng`. */
function isNamed(name: string): boolean {
  return beginsParty(name) && !VAGUE.test(name) && name.length <= 120
}
