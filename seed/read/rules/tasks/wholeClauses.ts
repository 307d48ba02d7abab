import { anyKindPrinted } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import { assigneeOf } from './assignee'
import { type Clause, clausesOf } from './clauses'
import { isCharged, saysDuty } from './duty'
import { namesKept } from './kept'
import { beginsParty } from './parties'
import { ACTIONS } from './words/actions'

const GROUND = /^(?:Căn cứ|Theo đề nghị|Xét) /u
/** `Thực hiện ý kiến của Bộ Y tế tại Công văn số 99/BYT-KCB`: what was told elsewhere, in one breath. */
const TOLD_WORDS = wordList(`
  ý kiến
  chỉ đạo
  kết luận
  yêu cầu
  đề nghị
`)
const TOLD_IN_PAPER = new RegExp(
  `^(?:Thực hiện|Triển khai)(?: thực hiện)? (?:${TOLD_WORDS.join('|')})[^,:]{3,160} tại [^,:]*$`,
  'u',
)
const FURTHER = new RegExp(`^(?:số \\d|(?:${anyKindPrinted}) (?:số )?\\d|trong đó(?!\\p{L}))`, 'iu')
/** `báo cáo của các xã phải đầy đủ`: it is told how it must be. */
const MUST = / (?:phải|cần|không được) /u
const TOGETHER = /^(?:chủ trì,? )?phối hợp (?:chặt chẽ )?(?:với |cùng )/iu

/** `Giao Sở Y tế chủ trì, phối hợp với các sở; UBND các xã …`: who joins goes on behind the semicolon. */
const GIVEN_TOGETHER =
  /^(?:Giao )?[^,;:.]{4,80} chủ trì(?:,| và|, và)? phối hợp (?:chặt chẽ )?(?:với |cùng )?/u

/** The clauses of a passage; one that only begins a list of bodies goes on with the next: `Yêu cầu các sở; Chủ tịch UBND … rà soát`. */
export function wholeClauses(text: string, from: number): Clause[] {
  const whole: Clause[] = []
  const clauses = clausesOf(text, from)
  for (const [index, clause] of clauses.entries()) {
    const last = whole.at(-1)
    const ends = !clause.opens && (clauses[index + 1]?.opens ?? true) && text.charAt(clause.to) !== ':'
    const next = clauses[index + 1]
    const listed = next && !clause.opens && !next.opens && ABOUT_NAMED.test(text.slice(next.from, next.to))
    if (last && listed && isName(text.slice(clause.from, clause.to))) last.to = clause.to
    else if (last && (goesOn(text, last, clause) || (ends && isName(text.slice(clause.from, clause.to)))))
      last.to = clause.to
    else whole.push({ ...clause })
  }
  return whole
}

/** What only adds to the clause before it: a further paper of a list, `trong đó …`, or all that follows an unfinished list of names. */
function goesOn(text: string, last: Clause, clause: Clause): boolean {
  if (FURTHER.test(text.slice(clause.from, clause.from + 30))) return true
  const before = text.slice(last.from, last.to)
  const another = /^\p{Lu}/u.test(text.slice(clause.from, clause.from + 2)) && TOLD_IN_PAPER.test(before)
  const words = text.slice(clause.from, clause.to)
  return !clause.opens && (another || isThing(words) || onlyNames(before, words) || onlyGround(before))
}

/** `chỉ số mật độ muỗi`, `Gia Lai, Đắk Lắk mỗi tỉnh …`: no verb begins it, so it goes on a list. */
function isThing(words: string): boolean {
  if (SOMEBODYS.test(words)) return !MUST.test(words)
  if (namesKept(words) || ABOUT_NAMED.test(words)) return true
  if (!THING.test(words)) return false
  const named = assigneeOf(words)
  return (
    !named || !(saysDuty(words, { from: named.rest, to: words.length }) || isCharged(words.slice(named.rest)))
  )
}
/** `UBND quận Tây Hồ về việc tăng cường …`: whose paper it is. */
const ABOUT_NAMED = new RegExp(
  `^(?:${wordList(`
    UBND
    Ủy ban nhân dân
    Bộ
    Sở
    Phòng
    Ban
    Tỉnh ủy
    Thành ủy
    Huyện ủy
    Quận ủy
  `).join('|')})(?: [^\\s,;:.]+){1,8} về (?:việc|công tác) `,
  'u',
)
const THING = new RegExp(
  `^(?:${wordList(`
    số
    chỉ số
    tổng số
    vùng
    khu vực
    gương
    tấm gương
    đối tượng
    chế độ
    hình thức
    mức độ
    tỷ lệ
    mức
    tổ chức, cá nhân
    biện pháp
    các biện pháp
    các quy định
    các văn bản
    các hướng dẫn
    các báo cáo
    các hồ sơ
    các nội dung
    Luật
    Bộ luật
    Pháp lệnh
    việc
    sự
    ý nghĩa
    vai trò
    tác hại
    lợi ích
    tầm quan trọng
    truyền thống
  `).join('|')})(?: |, )|^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+, \\p{Lu}`,
  'u',
)
/** `chỉ đạo của Chính phủ`, `thông tin do Bộ Y tế cung cấp`: whose it is makes a thing of it. */
const SOMEBODYS = new RegExp(
  `^(?:(?:sự|những|các|nội dung|tinh thần) )?(?:${[
    ...ACTIONS.filter(action => / |^[^ ]{6,}$/u.test(action)),
    ...wordList(`
      ý kiến
      kết luận
      kế hoạch
      kết quả
      phân công
      phản ánh
      quy định
      thông tin
      nghị quyết
      chỉ thị
      tình hình
      trách nhiệm
      văn bản
      khuyến cáo
      phát biểu
      lời kêu gọi
    `),
  ].join('|')}) (?:của|do) `,
  'u',
)

/** `Căn cứ quy định tại …`: what follows says what is to be done. */
function onlyGround(words: string): boolean {
  return GROUND.test(words) && !saysDuty(words, { from: 0, to: words.length })
}

/** `theo chỉ đạo của UBND huyện; Phòng GD&ĐT.`: a name with nothing to do. */
export function isName(words: string): boolean {
  const named = assigneeOf(words)
  return named !== null && named.lead === null && named.rest === words.length
}

/** Only bodies are named, before others that act with them: `Bí thư tỉnh ủy; Chủ tịch UBND tỉnh chỉ đạo …`. */
function onlyNames(words: string, next: string): boolean {
  if (words.length > 300) return false
  const together = TOGETHER.exec(words) ?? GIVEN_TOGETHER.exec(words)
  const names = together ? words.slice(together[0].length) : words
  const named = assigneeOf(names)
  if (!named || named.rest < names.length) return false
  return together !== null || named.lead !== null || beginsParty(next)
}
