import { foldedBodyHeads } from '../../../../schema/words/bodyHeads'
import { wordList } from '../../../../schema/words/wordList'
import type { Mention } from './mention'

/** Between two papers of one list nothing stands but commas, `và` and what leads to the next number. */
const GLUE = /^[\s,;)"”.]*(?:va|hoac|cung|den|&)?[\s,]*(?:cac |nhung )?(?:so ?:? ?)?$/
const PARTS_OF_PAPERS = wordList(`
  diem
  khoan
  dieu
  muc
  chuong
  phan
`)
/** `, Điều 12 Nghị định …`: a piece of the next paper may be named before it. */
const LEAD = new RegExp(
  [
    '([;,:]|(?<![a-z])va) ?',
    `(?:(?:${PARTS_OF_PAPERS.join('|')}) [a-z0-9.]{1,5}(?:,| va)? ){0,6}`,
    '(?:cac )?(?:so ?:? ?)?$',
  ].join(''),
)
const PASSIVE =
  /(?:duoc|da) (?:duoc )?(?:sua doi|bo sung|thay the)[a-z, ]{0,60}(?:tai|theo|boi|bang) (?:cac )?(?:so )?$/
const DEMAND_WORDS = wordList(`
  de xuat
  de nghi
  y kien(?: [a-z]{2,6}){0,3}
`)
/** `và đề xuất của Giám đốc Sở Tài chính tại Công văn số …` goes on with the grounds of the paper. */
const DEMAND = new RegExp(
  `(?:va|,|;) (?:${DEMAND_WORDS.join('|')}) cua [^;]{3,120} tai (?:noi dung )?(?:cac )?(?:so )?$`,
)

/** `theo đề nghị của Giám đốc Sở A tại Tờ trình … và Giám đốc Sở B tại Tờ trình …`. */
const NEXT_ASKER = new RegExp(
  `^ ?,? va (?:cua )?(?:${foldedBodyHeads('asks').join('|')}) [^;.,]{2,80} tai (?:cac )?(?:so )?$`,
)

/** `Căn cứ chỉ đạo của Bộ Chính trị tại Thông báo …, của Ban Bí thư tại văn bản số …`: the next who said so. */
const NEXT_TOLD = /^ ?,(?: va)? cua [^;.,]{2,80} tai (?:cac )?(?:van ban )?(?:so )?$/

/**
 * The mention whose list `one` goes on with, so that it shares relation and teller; null where the words between
 * begin something new. `before` is the mention before it, `top` the last one that the paper itself names.
 */
export function leaderOf(folded: string, one: Mention, before: Mention, top: Mention): Mention | null {
  const gap = folded.slice(before.attachedTo, one.from)
  if (gap.length < 40 && GLUE.test(gap)) return gap.includes(';') ? top : sibling(folded, one, before)
  const tail = gap.slice(-160)
  if (PASSIVE.test(tail)) return runsOn(outermost(before))
  if (DEMAND.test(tail)) return top
  if (NEXT_ASKER.test(gap) || NEXT_TOLD.test(gap)) return before
  if (hasOpenBracket(gap)) return null
  const lead = LEAD.exec(tail)
  if (!lead) return null
  return lead[1] === ';' || lead[1] === ':' ? top : sibling(folded, one, before)
}

/**
 * Behind `… sửa đổi Nghị định A và Nghị định B` stands the next paper of the outer list, unless the type was named for
 * all (`bãi bỏ các Nghị quyết A và B`); behind `các Quyết định: Số A tại Quyết định số B, số C` the outer list too.
 */
function sibling(folded: string, one: Mention, before: Mention): Mention {
  const nested = before.parent
  if (!nested) return before
  const outer = outermost(nested)
  if (one.item && !before.item && namedOnce(folded, outer)) return outer
  if (isLater(one, nested) || folded.charAt(before.attachedTo) === ')') return outer
  if (runsOnOutside(folded, one, before, nested)) return outer
  const inner = before.relation === 'AMENDS' || before.relation === 'GUIDES'
  return inner && !one.item && one.issued && one.kind === nested.kind ? outer : before
}

/**
 * `Nghị quyết A, Chương trình B thực hiện Nghị quyết A, Kế hoạch C`: a comma, and a paper named in full with its type,
 * goes on with the list that the nested one interrupts, when that list ran with commas before.
 */
function runsOnOutside(folded: string, one: Mention, before: Mention, nested: Mention): boolean {
  const gap = folded.slice(before.attachedTo, one.from)
  if (one.item || one.kind === before.kind || /(?<![a-z])(?:va|hoac|cung)(?![a-z]) ?$/.test(gap)) return false
  return /(?:,|;) $/.test(folded.slice(0, nested.from).slice(-2)) && gap.trimEnd().endsWith(',')
}

/** What a paper carries out, changes or rests on was there before it. */
function isLater({ issued }: Mention, teller: Mention): boolean {
  if (!issued || !teller.issued) return false
  const shared = Math.min(issued.length, teller.issued.length)
  return issued.slice(0, shared) > teller.issued.slice(0, shared)
}

function namedOnce(folded: string, head: Mention): boolean {
  return head.item || folded.slice(head.from - 4, head.from) === 'cac '
}

/** Who carries out or rests on a paper takes it as it was changed; what changes it is not itself changed. */
function runsOn(outer: Mention): Mention | null {
  return CHANGES.has(outer.relation) ? null : outer
}
const CHANGES: ReadonlySet<string> = new Set(['AMENDS', 'REPLACES', 'REPEALS', 'GUIDES'])

function outermost(one: Mention): Mention {
  let outer = one
  for (let depth = 0; depth < 4 && outer.parent; depth++) outer = outer.parent
  return outer
}

function hasOpenBracket(gap: string): boolean {
  return gap.lastIndexOf('(') > gap.lastIndexOf(')')
}
