import { wordList } from '../../../../../schema/words/wordList'

/** Words between who acts and what is done. */
export const ASPECTS = wordList(`
đã
đang
sẽ
cũng đã
cũng
đều
luôn
tiếp tục
phải
chưa
không
`)

/** Words that tell what a thing has or is. */
export const STATES = wordList(`
có
là
được
bị
đạt
còn
gồm
thuộc
hiện có
`)
