import { wordList } from '../../../../schema/words/wordList'
import { syllables } from '../../compare/syllables'
import type { MessageRule } from './quoted'

/** What bears the words of a campaign. */
const BEARERS = wordList(`
  to gap
  to roi
  to buom
  to tin
  bang ron
  bang zon
  bang-ron
  pa no
  pano
  pa-no
  ap phich
  ap-phich
  bieu ngu
  bieu bang
  bang dien tu
  tranh co dong
  phuon
  poster
  standee
`)
const SAYS = wordList(`
  (?:co |mang |voi |ghi )?noi dung
  (?:co |mang |voi |ghi )?dong chu
  ghi
  mang ten
`)
const PRINTED = new RegExp(
  [
    `(?<![a-z])(?:${BEARERS.join('|')})(?: [a-z0-9,/-]+){0,8}?`,
    `(?: (?:${SAYS.join('|')})(?: la)?| tuyen truyen)? ?:?$`,
  ].join(''),
)
const FEWEST = 4

/** `16.000 tờ gấp nội dung: “Hãy lựa chọn …”`, `treo 30 băng rôn “Toàn dân …”`: what is printed for people to read. */
export const printedOn: MessageRule = ({ before, beforeAt, run, quotation: { open, close } }) => {
  const found = PRINTED.exec(before)
  if (!found || syllables(run.flow.text.slice(open + 1, close)).length < FEWEST) return null
  return { kind: 'SLOGAN', rule: 'saying-printed', at: beforeAt + found.index, calledBy: null }
}
