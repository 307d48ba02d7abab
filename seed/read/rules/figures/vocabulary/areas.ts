import { wordList } from '../../../../../schema/words/wordList'

/** Words for a place that a name follows. */
export const AREAS = wordList(`
tỉnh
thành phố
tp.
huyện
quận
thị xã
thị trấn
xã
phường
thôn
khu vực
vùng
`)

/** Places that need no name. */
export const WHOLE_AREAS = wordList(`
trên phạm vi toàn quốc
trên toàn quốc
toàn quốc
trên cả nước
cả nước
trong cả nước
trên thế giới
toàn cầu
việt nam
`)

/** Phrases by which a sentence is about the whole country or more. */
export const WIDER_AREAS = wordList(`
tại việt nam
ở việt nam
việt nam ghi nhận
việt nam có
trên thế giới
thế giới
`)
