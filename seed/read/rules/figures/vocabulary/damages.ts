import { wordList } from '../../../../../schema/words/wordList'

/** What befalls houses, roads and people: no noun that a number counts, behind a comma another thing that happened. */
export const DAMAGES = wordList(`
tốc mái
sập
sập đổ
hư hỏng
hư hại
ngập
ngập úng
cuốn trôi
vùi lấp
sạt lở
xói lở
đứt gãy
gãy đổ
đổ gãy
thiêu hủy
thiêu huỷ
thiêu rụi
mất tích
bị thương
`)
