import { wordList } from '../../../../../schema/words/wordList'

/** Words that take a number as their object: it may not be moved from behind them without a trace. */
export const GOVERNING_WORDS = wordList(`
chiếm
đạt
bằng
tăng
giảm
tương đương
tương ứng
lên
lên tới
lên đến
đạt tới
từ
còn
là
gấp
cứ
với
trị giá
xếp
đứng
hơn
`)

/** Words that may stand between them and the number. */
export const MEASURE_NAMES = wordList(`
tỷ lệ
tỉ lệ
tổng số tiền
số tiền
khoảng
mức
`)

/** Verbs that a print glues to the words before or the number behind: no other syllable ends in them. */
export const BEFORE_GLUED = wordList(`
tăng
giảm
đạt
chiếm
bằng
còn
`)
