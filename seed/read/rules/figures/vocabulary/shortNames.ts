import { wordList } from '../../../../../schema/words/wordList'

/** Words by which a paper calls a body that it has named in full: `Đài đã phát …`. */
export const SHORT_NAMES = wordList(`
Đài
Báo
Cổng
Sở
Trung tâm
Ban
Hội
Quỹ
Viện
Trường
Bệnh viện
Công ty
Cục
Chi cục
Tổng đài
Chương trình
`)
