import { fold } from './fold'

/** Family names that Vietnamese signers bear, folded: they tell a name from other capitalised words. */
const FAMILY = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dau phung mai truong dinh lam doan trinh ha cao to ta thai chu chau vuong la luong luu nong trieu quach ton kim dao vi hua giang lo lu thach son danh dieu siu ro rah ksor be hau thao sung mua vang lau au ong nghiem khuat tu cu tong tang vien doan bach phi than khong dam luc mac can dong ma phuong ninh uong van han chu thieu manh bo y hoa tieu ngan quang kieu thi lieu mau ung nhan an'.split(
    ' ',
  ),
)

const WORD = /^\p{Lu}\p{Ll}{0,6}[.’']?$/u

/** A person's name: two to five capitalised words without figures, of a known family where `strict`. */
export function isPersonName(printed: string, strict: boolean): boolean {
  const words = printed.split(' ')
  if (words.length < 2 || words.length > 5 || !words.every(word => WORD.test(word))) return false
  return !strict || FAMILY.has(fold(words[0]!))
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
