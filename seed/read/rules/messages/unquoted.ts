import { matchesOf } from '../../forms/matchesOf'
import { gathered } from '../../gathered'
import { wordAt } from './called'
import type { SayingKind } from './quoted'
import type { Saying, SayingRule } from './saying'
import { clausesIn, sayingEnd } from './sayingEnd'

/** A word that calls what follows a saying although no mark encloses it. */
interface Calling {
  kind: SayingKind
  /** What must stand before the word; else it only speaks of such things. */
  behind: RegExp
  /** The saying is said outright: `nguyên tắc: …`, `phương châm xuyên suốt là …`. */
  outright: RegExp
  /** Clauses that go on alike which make it a saying without that; 0 where nothing does. */
  alike: number
}

const CALLINGS: Readonly<Record<string, Calling>> = {
  'phuong cham': { kind: 'MOTTO', behind: /^/, outright: /^(?: [a-z]+){0,4}(?: la|:) /, alike: 2 },
  'khau hieu': { kind: 'SLOGAN', behind: /^/, outright: /^(?: [a-z]+){0,3}: /, alike: 0 },
  'nguyen tac': {
    kind: 'PRINCIPLE',
    behind: /(?:dua tren|theo|dam bao|bao dam|quan triet|tuan thu) $/,
    outright: /^(?: la|:) /,
    alike: 3,
  },
  'thong diep': {
    kind: 'SLOGAN',
    behind: /(?:cac|nhung|mot so) $/,
    outright: /^(?: [a-z]+){0,3}: /,
    alike: 0,
  },
  'chu de': { kind: 'MOTTO', behind: /(?:voi|co|mang|theo) $/, outright: /^(?: la|:)? /, alike: 0 },
  'quan diem': { kind: 'PRINCIPLE', behind: /quan triet $/, outright: /^(?: la|:) /, alike: 2 },
}
const ANY = new RegExp(`(${Object.keys(CALLINGS).join('|')})(?![a-z])`, 'g')
/** `đơn phương chấm dứt hợp đồng`: folded like `phương châm`. */
const ENDS_ALONE = /chấm$/iu
/** What follows is not the saying but more about it: `phương châm hành động của ngành`, `phương châm này`. */
const ABOUT_IT = /^ (?:cua|tren|nay|do|hanh dong|tuyen truyen|va|trong|tai|ve|co ban|chung|sau)(?![a-z])/
const FEWEST = 4
const MOST = 60

const CAMPAIGN = /(?<![a-z])(?:thang hanh dong|tuan le|ngay the gioi|chien dich|thang cao diem)(?![a-z])/
const REACH = 160

/** `Tháng hành động … với chủ đề An toàn thực phẩm bếp ăn tập thể.`: in capitals, behind the campaign. */
const isTheme = ({ text, folded }: { text: string; folded: string }, at: number, from: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(from, from + 2)) &&
  CAMPAIGN.test(folded.slice(Math.max(0, at - REACH), at))

/** `các thông điệp: Vì cuộc sống an toàn; Mùa hè không đuối nước`: each begins with a capital. */
const listsSentences = (text: string, from: number): boolean =>
  /^\p{Lu}\p{L}* \p{Ll}[^;.“”]{8,200}; \p{Lu}/u.test(text.slice(from, from + LONGEST_FIRST))
const LONGEST_FIRST = 220

function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[;.…]/u)
  return end < 0 ? text.length : from + end
}

/** `thực hiện phương châm đi từng ngõ, gõ từng nhà`, `phải dựa trên nguyên tắc: …`, `khẩu hiệu: …; …`. */
export const unquoted: SayingRule = ({ flow }) => {
  const { folded, text } = flow
  return gathered(matchesOf(ANY, folded), ({ index, 1: word, 0: { length } }) => {
    const calling = CALLINGS[word!]!
    if (word === 'phuong cham' && ENDS_ALONE.test(text.slice(index, index + length))) return []
    if (!calling.behind.test(folded.slice(Math.max(0, index - 12), index))) return []
    const behind = folded.slice(index + length, index + length + 80)
    const outright = calling.outright.exec(behind)
    if (!outright && (calling.alike === 0 || behind.charAt(0) !== ' ' || ABOUT_IT.test(behind))) return []
    if (word === 'chu de' && !isTheme({ text, folded }, index, index + length + (outright?.[0].length ?? 1)))
      return []
    const first = index + length + (outright?.[0].length ?? 1)
    if (word === 'thong diep' && !listsSentences(text, first)) return []
    const found: Saying[] = []
    for (let from = first; from < folded.length; ) {
      const to = word === 'thong diep' ? sentenceEnd(text, from) : sayingEnd(folded, from)
      const clauses = clausesIn(folded, from, to)
      const words = clauses.flat().length
      if (folded.charAt(from) === '"' || words < FEWEST || words > MOST) break
      if (!outright && clauses.length < calling.alike) break
      const calledBy = wordAt(text, index, word!)
      found.push({ from, to, at: index, kind: calling.kind, calledBy, rule: 'saying-unquoted' })
      if (calling.kind !== 'SLOGAN' || folded.charAt(to) !== ';') break
      from = to + 2
    }
    return found
  })
}
