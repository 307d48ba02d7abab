import { wordList } from '../../../../../schema/words/wordList'

/** Words that make a figure approximate. */
export const ABOUT = wordList(`
khoảng
gần
ước
chừng
xấp xỉ
ước tính
ước đạt
ước khoảng
khoảng hơn
khoảng gần
khoảng trên
vào khoảng
hơn khoảng
trên khoảng
`)

/** Words that make it an upper bound. */
export const AT_MOST = wordList(`
dưới
không quá
không đến
tối đa
chưa đến
chưa tới
không vượt quá
nhiều nhất
<
≤
`)

/** Words that make it a lower bound. */
export const AT_LEAST = wordList(`
hơn
trên
ít nhất
tối thiểu
không dưới
không ít hơn
>
≥
`)

/** Behind these `hơn` compares: `cao hơn 1 bậc`. */
export const COMPARED = wordList(`
cao
thấp
lớn
nhỏ
nhiều
ít
nhanh
chậm
tốt
`)
