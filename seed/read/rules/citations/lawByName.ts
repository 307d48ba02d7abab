import { isLetter, isUpper, isWord } from '../../../../schema/words/charClasses'
import { kindNameAt } from '../../../../schema/words/kindsByWords'
import { wordList } from '../../../../schema/words/wordList'
import { indexWithin } from '../../forms/indexWithin'
import type { TypeWord } from './kinds'
import { knownLawEnd } from './lawNames'
import { type Mention, mention } from './mention'
import { isTail, NameMarks } from './nameMarks'
import type { NumberToken } from './numberTokens'

const LONGEST_NAME = 260
/** `Quốc hội ban hành Luật sửa đổi …`: the paper speaks of itself; the law inside its name is the other one. */
const ENACTED = /quoc hoi ban hanh $/
const BILL = /(?:du an|du thao|xay dung|de nghi) (?:bo )?$/
const NO_LAW_WORDS = wordList(`
  truong
  dai hoc
  khoa
  nganh
  cu nhan
  thac si
  tien si
  cong ty
  van phong
  hoi
  trung tam
  tap chi
  hoc
  chi doan
  phap
  ky
  quy
`)
const NO_LAW = new RegExp(`(?:${NO_LAW_WORDS.join('|')}) $`)
/** Words that end a name that is not in the list of names; with their marks: `có` ends one, `cơ` does not. */
const STOP_WORDS = wordList(`
  này
  nêu
  trên
  quy định
  được
  có
  đã
  đang
  tại
  trong
  theo
  của
  về
  cho
  với
  đến
  nhằm
  để
  hoặc
  hay
  là
  khi
  mà
  thì
  như
  từ
  do
  bằng
  không
  phải
  sau
  trước
  và
  các
  những
  sẽ
  cần
  còn
  ngày
  số
  vào
  ra
  gồm
  ban hành
  hiện hành
  sửa đổi
  mới
  cũ
`)
const STOP = new RegExp(`^(?:${STOP_WORDS.join('|')})(?!\\p{L})`, 'u')

/**
 * Laws and ordinances by name, with number, date or year where the paper gives them: `Luật Ngân sách nhà nước ngày
 * 25/6/2015`, `Luật Quy hoạch số 21/2017/QH14`, `Luật Đất đai`, `Luật sửa đổi, bổ sung một số điều của Luật … ngày …`.
 */
export function lawsByName(
  text: string,
  folded: string,
  types: TypeWord[],
  tokens: NumberToken[],
): Mention[] {
  const found: Mention[] = []
  const marks = new NameMarks(folded)
  let done = 0
  let next = 0
  for (const type of types) {
    if (
      type.from < done ||
      (type.kind !== 'LAW' && type.kind !== 'ORDINANCE') ||
      !isUpper(text.charCodeAt(type.from))
    )
      continue
    const before = folded.slice(Math.max(0, type.from - 18), type.from)
    if (ENACTED.test(before) || NO_LAW.test(before) || folded.charCodeAt(type.to) !== 0x20) continue
    while (next < tokens.length && tokens[next]!.from < type.to) next++
    const name = nameAfter(text, folded, type, tokens[next] ?? null, marks)
    if (!name) continue
    done = name.to
    if (BILL.test(before)) continue
    const law = mention(
      { from: type.from, to: name.to },
      {
        kind: type.kind,
        number: name.token?.number ?? null,
        token: name.token,
        rule: 'law-by-name',
        name: name.end > type.to || !name.token ? text.slice(type.from, name.end) : null,
      },
    )
    found.push(law)
  }
  return found
}

interface LawName {
  /** End of the name, then of the whole mention (its number). */
  end: number
  to: number
  token: NumberToken | null
}

function nameAfter(
  text: string,
  folded: string,
  type: TypeWord,
  token: NumberToken | null,
  marks: NameMarks,
): LawName | null {
  const at = type.to + 1
  const own = numberAt(folded, type.to, token)
  if (own) return { end: type.to, to: own.to, token: own }
  const end = type.word === 'hien phap' ? constitutionEnd(folded, type.to) : nameEnd(text, folded, at, marks)
  if (end <= type.to && type.word !== 'hien phap') return null
  if (end < 0) return null
  const numbered = numberAt(folded, end, token)
  return { end, to: numbered?.to ?? end, token: numbered }
}

function numberAt(folded: string, end: number, token: NumberToken | null): NumberToken | null {
  if (!token || token.doubt || token.from < end || token.from - end > 10) return null
  return /^ ?,? ?(?:so ?:? ?)?$/.test(folded.slice(end, token.from)) ? token : null
}

/** `Hiến pháp nước Cộng hòa …`, `Hiến pháp năm 2013`; the bare word names no text. */
function constitutionEnd(folded: string, end: number): number {
  const nation = ' nuoc cong hoa xa hoi chu nghia viet nam'
  if (folded.startsWith(nation, end)) return end + nation.length
  return isTail(folded, end + 1) ? end : -1
}

/** Where the name that begins at `at` ends. */
function nameEnd(text: string, folded: string, at: number, marks: NameMarks): number {
  const amending = /^sua doi(?:,|,? bo sung|$| )/.test(folded.slice(at, at + 18))
  const known = knownLawEnd(folded, at)
  const capital = isUpper(text.charCodeAt(at))
  if (
    known > 0 &&
    !isLetter(folded.charCodeAt(known)) &&
    (capital || folded.slice(at, known).includes(' ')) &&
    !goesOn(text, folded, known, marks)
  )
    return known
  if (!amending && !capital) return -1
  return amending ? amendingNameEnd(folded, at, marks) : unknownNameEnd(text, folded, at, marks)
}

/** `Pháp lệnh Kế toán và Thống kê ngày …`: a longer name begins like a known one. */
function goesOn(text: string, folded: string, end: number, marks: NameMarks): boolean {
  if (!folded.startsWith(' va ', end) || !isUpper(text.charCodeAt(end + 4))) return false
  return !kindNameAt(folded, end + 4) && marks.within(end + 1, 60)
}

/** Runs to the date, year or number of the amending law, over commas, `và` and the laws it names. */
function amendingNameEnd(folded: string, at: number, marks: NameMarks): number {
  const stop = Math.min(marks.stopFrom(at), at + LONGEST_NAME)
  const tail = marks.tailFrom(at)
  if (tail < stop) return tail
  let end = -1
  for (
    let law = indexWithin(folded, 'luat ', at, stop);
    law >= 0;
    law = indexWithin(folded, 'luat ', law + 5, stop)
  ) {
    end = Math.max(end, knownLawEnd(folded, law + 5))
  }
  return end
}

function unknownNameEnd(text: string, folded: string, at: number, marks: NameMarks): number {
  const end = wordsEnd(text, folded, at, marks)
  return /^\S+$/.test(text.slice(at, end)) && !isUpper(text.charCodeAt(at + 1)) ? -1 : end
}

function wordsEnd(text: string, folded: string, at: number, marks: NameMarks): number {
  const reach = Math.min(text.length, at + 120)
  let end = at
  for (let i = at; i < reach; ) {
    let stop = i
    while (stop < reach && isWord(text.charCodeAt(stop))) stop++
    if (stop === i) break
    if (i > at && (isTail(folded, i) || STOP.test(text.slice(i, i + 16)))) {
      const and = folded.startsWith('va ', i) && !kindNameAt(folded, i + 3) && marks.within(i + 1, 60)
      if (!and) break
    }
    end = stop
    if (folded.charCodeAt(stop) === 0x20) i = stop + 1
    else if (
      folded.startsWith(', ', stop) &&
      !isUpper(text.charCodeAt(stop + 2)) &&
      marks.within(stop + 1, 60)
    )
      i = stop + 2
    else break
  }
  return end
}
