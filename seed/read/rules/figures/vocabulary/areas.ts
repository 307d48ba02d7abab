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
