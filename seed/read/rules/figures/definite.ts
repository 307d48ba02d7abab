import { wordList } from '../../../../schema/words/wordList'
import type { Clause } from './clauses/clause'

/** Words behind which what is meant again is a place or a time, not the counted thing: `12 hộ ở vùng này`. */
const ELSEWHERE = wordList(`
ở
tại
trong
ngoài
của
thuộc
cho
về
với
từ
theo
đến
do
vùng
khu
nơi
địa
loại
đợt
kỳ
lần
dịp
vào
trên
là
`)
const WORD = `(?!(?:${ELSEWHERE.join('|')})(?!\\p{L}))\\p{Ll}+`
/** `trên` that points back, not `trên địa bàn`. */
const ABOVE = 'trên(?=$|[,;.:)]| (?:đã|đang|sẽ|được|có|phải|cần|và|bị|là|chưa|không)(?!\\p{L}))'
/** `02 bệnh viện này`, `03 dự án nói trên`, `hai xã trên đã …`: things that were told of before, not counted here. */
const AGAIN = new RegExp(`^(?: ${WORD}){0,2} (?:này|nói trên|nêu trên|kể trên|${ABOVE})(?!\\p{L})`, 'u')
const WHOSE_WORDS = wordList(`
quản lý của
thẩm quyền của
chức năng của
trách nhiệm của
nhiệm vụ của
lãnh đạo của
lãnh đạo
phối hợp giữa
`)
/** `thuộc phạm vi quản lý của 14 Bộ`, `Lãnh đạo 4 tỉnh đều cam kết`: who is meant, not how many. */
const WHOSE = new RegExp(`(?<!\\p{L})(?:${WHOSE_WORDS.join('|')}) $`, 'iu')

/** Whether a number only says again, or says of whom, what is told: nothing that is counted. */
export function isDefinite(text: string, { quantity: { kind, from, end, place } }: Clause): boolean {
  if (kind === 'share' || kind === 'rank' || kind === 'bare') return false
  if (/(?:^|[.;:] )Trong $/u.test(text.slice(Math.max(0, from - 8), from))) return true
  return (
    AGAIN.test(text.slice(end, end + 40)) || (place && WHOSE.test(text.slice(Math.max(0, from - 24), from)))
  )
}
