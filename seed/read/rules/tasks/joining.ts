import { actionBehind } from './actions'
import { beginsParty, partiesOf } from './parties'
import { COLON } from './siblings'

const TOGETHER = 'phoi hop '
const WITH = /^phối hợp (?:chặt chẽ |thường xuyên |tốt |kịp thời |đồng bộ )?(?:với |cùng )?/iu
const STOP = new RegExp(
  `${COLON}|${/ (?:trong việc|trong quá trình|trong công tác|trong|để|nhằm|tại|theo|về|về việc|khi|đồng thời)(?!\p{L})|[;(]|\.(?:\s|$)|, (?:đồng thời|kịp thời|bảo đảm|đảm bảo)/u.source}`,
  'u',
)
const OF_NAMED = /^[^\p{Lu};]{0,80}?(?:của|thuộc) (?=\p{Lu})/u
const LONGEST = 260

/** The bodies by name that a passage is to be done with: `phối hợp với Sở A, Sở B và các Sở C trong việc …`. */
export function joiningParties(text: string, folded: string): string[] {
  const names: string[] = []
  for (let at = folded.indexOf(TOGETHER); at >= 0; at = folded.indexOf(TOGETHER, at + 1)) {
    const from = at + (WITH.exec(text.slice(at, at + 40))?.[0].length ?? TOGETHER.length)
    const words = text.slice(from, from + LONGEST)
    const stops = [words.search(STOP), actionBehind(words)].filter(place => place >= 0)
    if (stops.length === 0 && text.length > from + LONGEST) continue
    const list = words.slice(0, stops.length === 0 ? words.length : Math.min(...stops))
    for (const part of partiesOf(list.replace(OF_NAMED, ''))) {
      const name = part.replace(OF_NAMED, '')
      if (isNamed(name) && !names.includes(name)) names.push(name)
    }
  }
  return names
}

/** A body by name, not `các cơ quan chức năng`: it begins like a body and a word of it has a capital. */
function isNamed(name: string): boolean {
  return beginsParty(name) && /\p{Lu}/u.test(name) && name.length <= 100
}
