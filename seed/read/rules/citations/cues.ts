import { anyKindName } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import type { Relation } from '../../entry'

/** Words of a clause that show how one paper rests on another; `from` is a place in the folded text. */
export interface Cue {
  from: number
  to: number
  relation: Relation
  /** True for words that issue a paper (`đã ban hành`): a new act, not one of the paper named before. */
  issues: boolean
  /** True for a `theo` inside its clause: it may hang on any word before it. */
  hangs: boolean
}

/**
 * Relations by the words of the paper, DESIGN.md "Relations by the words": the longer phrase before the one it holds.
 * `MENTIONS` marks words that only name or issue a paper.
 */
const PHRASES: readonly (readonly [string, Relation])[] = [
  ['khi (?:[a-z]{1,9} ){1,8}ban hanh', 'FOLLOWS'],
  ['(?:ban hanh |gui )?kem theo', 'ATTACHES'],
  ['tiep tuc (?:[a-z]{1,9},? ){0,4}(?:thuc hien|trien khai)(?: thuc hien)?', 'CONTINUES'],
  ['tiep theo', 'CONTINUES'],
  [
    '(?:bao cao|tong ket|so ket) (?:[a-z0-9]{1,9} ){0,6}(?:thuc hien|trien khai|thi hanh)(?: thuc hien)?',
    'REPORTS_ON',
  ],
  ['bao cao (?:ve|ket qua|tinh hinh)', 'REPORTS_ON'],
  ['huong dan(?: (?:chi tiet|tam thoi|thi hanh|thuc hien|trien khai|ap dung))*', 'GUIDES'],
  ['quy dinh chi tiet', 'GUIDES'],
  ['(?:duoc |da duoc )sua doi(?:,? bo sung)?', 'MENTIONS'],
  ['sua doi(?:,? bo sung)?,? (?:va |hoac )?bai bo', 'AMENDS'],
  ['sua doi(?:,? (?:va |hoac )?bo sung)?', 'AMENDS'],
  ['bo sung mot so', 'AMENDS'],
  ['thay the', 'REPLACES'],
  ['bai bo', 'REPEALS'],
  ['huy bo', 'REPEALS'],
  ['tra loi', 'ANSWERS'],
  ['phuc dap', 'ANSWERS'],
  ['nhan duoc(?: cac)?(?= ?$| (?:y kien|de nghi|kien nghi|phan anh)[a-z ,]{0,90} tai (?:cac )?$)', 'ANSWERS'],
  ['ve (?:viec )?(?:de nghi|kien nghi|bao cao|y kien)(?: cua)(?=[^.;]{2,120} tai (?:cac )?$)', 'ANSWERS'],
  ['(?:trien khai )?thuc hien theo(?! dung| quy dinh)', 'IMPLEMENTS'],
  ['(?:trien khai |to chuc )?(?:thuc hien|thi hanh|chap hanh)', 'IMPLEMENTS'],
  ['trien khai(?: [a-z]{2,6} hien)? theo(?! dung| quy dinh)', 'IMPLEMENTS'],
  ['trien khai', 'IMPLEMENTS'],
  ['cu the hoa', 'IMPLEMENTS'],
  ['quan triet', 'IMPLEMENTS'],
  ['can cu', 'BASED_ON'],
  ['tren co so', 'BASED_ON'],
  ['xet(?: de nghi| y kien| kien nghi| bao cao|(?= ?(?:cac )?$))', 'BASED_ON'],
  ['theo (?:do|doi)', 'MENTIONS'],
  ['theo', 'BASED_ON'],
  ['ban hanh', 'MENTIONS'],
  ['tuyen truyen(?: ve)?(?= ?$)', 'MENTIONS'],
  ['gop y', 'MENTIONS'],
  ['phu hop voi', 'MENTIONS'],
  ['trai voi', 'MENTIONS'],
  ['co(?= ?(?:cac )?$)', 'MENTIONS'],
]

const PATTERN = new RegExp(
  `(?<![a-z])(?:${PHRASES.map(([phrase]) => `(${phrase})`).join('|')})(?![a-z])`,
  'g',
)
/** `thủ tục … thay thế được công bố tại Quyết định …` replaces procedures, not the decision. */
const INDIRECT = / (?:duoc|cong bo) /
/** `hướng dẫn của Bộ Y tế`, `văn bản chỉ đạo triển khai của Tỉnh ủy`: what a body gave, not an act of this clause. */
const GIVEN = /^ cua /
const DONE_TO_PAPERS: ReadonlySet<Relation> = new Set(['GUIDES', 'IMPLEMENTS', 'CONTINUES'])
/** `theo hướng dẫn tại Quyết định …`: a guidance, not the act of guiding. */
const NOUN = /^ (?:tai|theo) /
/** `các Nghị định sửa đổi Nghị định số 28/CP`, `các văn bản hướng dẫn Luật …`: papers without a name act, not this one. */
const CLASS_OF_PAPERS = new RegExp(
  `(?:cac|nhung|mot so) (?:van ban|${anyKindName})(?: quy pham phap luat| phap luat| khac| quy dinh)* $`,
)
const ACTS_OF_PAPERS: ReadonlySet<Relation> = new Set(['AMENDS', 'REPLACES', 'GUIDES'])
/** `thực hiện đánh giá 02 thủ tục tại Quyết định số …`: another verb is carried out on what the paper holds. */
const DOES_SOMETHING_ELSE_WORDS = wordList(`
  danh gia
  ra soat
  tham dinh
  kiem tra
  thong ke
  cap nhat
  so hoa
  ket noi
  niem yet
  cong khai
`)
const DOES_SOMETHING_ELSE = new RegExp(
  `^ (?:viec )?(?:${DOES_SOMETHING_ELSE_WORDS.join('|')})(?![a-z])[^.;]* tai (?:cac )?(?:so ?:? ?)?$`,
)
const RESTRICTED: ReadonlySet<Relation> = new Set(['AMENDS', 'REPLACES', 'REPEALS'])
const BEGINS_CLAUSE = /^[\s\d.,;:()+–-]*(?:(?:va|hoac|cung|dong thoi|[a-z]\)) ?){0,2}$/
/** The shortest phrase but for `có`, `xét` and `theo`, with the space before its paper. */
const SHORTEST = 7
/** How near an issuing verb stands to the paper that it issues. */
const NEAR = 24

/**
 * The cue that governs what stands at the end of `folded.slice(from, to)`: the last one, or null. Words from `context`
 * on tell whether it is a draft that acts.
 */
export function lastCue(folded: string, from: number, to: number, context = from): Cue | null {
  if (to - from < SHORTEST && !/co|xet|theo/.test(folded.slice(from, to))) return null
  let last: Cue | null = null
  const words = folded.slice(from, to)
  PATTERN.lastIndex = 0
  for (let match = PATTERN.exec(words); match; match = PATTERN.exec(words)) {
    const begin = from + match.index
    const said = PHRASES[match.indexOf(match[0], 1) - 1]![1]
    const relation = ACTS_OF_PAPERS.has(said) && isActOfOthers(folded, begin) ? 'MENTIONS' : said
    const end = begin + match[0].length
    if (said === 'MENTIONS' && to - end > NEAR) continue
    if (RESTRICTED.has(relation) && INDIRECT.test(folded.slice(end, to))) continue
    if (relation === 'GUIDES' && NOUN.test(folded.slice(end, end + 6))) continue
    if (DONE_TO_PAPERS.has(relation) && GIVEN.test(folded.slice(end, end + 5))) continue
    if (relation === 'IMPLEMENTS' && DOES_SOMETHING_ELSE.test(folded.slice(end, to))) continue
    if (last && relation === 'IMPLEMENTS' && carriesOn(last, folded, begin)) continue
    last = {
      from: begin,
      to: end,
      relation,
      issues: relation === 'MENTIONS' && /^(?:ban|co)(?![a-z])/.test(match[0]),
      hangs: match[0] === 'theo' && !BEGINS_CLAUSE.test(folded.slice(from, begin)),
    }
  }
  if (!last) return null
  return isDraft(folded, context, last) ? { ...last, relation: 'MENTIONS' } : last
}

function isActOfOthers(folded: string, at: number): boolean {
  return CLASS_OF_PAPERS.test(folded.slice(Math.max(0, at - 44), at))
}

/** `hướng dẫn … thực hiện Nghị quyết`, `báo cáo kết quả thực hiện`: the first verb tells, not the second. */
function carriesOn(before: Cue, folded: string, at: number): boolean {
  if (before.relation !== 'GUIDES' && before.relation !== 'REPORTS_ON') return false
  return at - before.to < 40 && !/[,;]/.test(folded.slice(before.to, at))
}

/** `góp ý dự thảo Quyết định sửa đổi …`: what a draft would do is done by no paper. */
function isDraft(folded: string, from: number, cue: Cue): boolean {
  if (!RESTRICTED.has(cue.relation) && cue.relation !== 'GUIDES') return false
  return folded.slice(Math.max(from, cue.from - 260), cue.from).includes('du thao')
}
