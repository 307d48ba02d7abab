import { wordList } from '../../../../schema/words/wordList'

/** `Sổ công văn đi`, `Danh sách học sinh`: a thing that a file is to hold, not what is to be done with it. */
const KEPT = new RegExp(
  `^(?:${wordList(`
    sổ
    danh sách
    biểu mẫu
    phiếu
    giấy
    quy chế
    bản sao
    hồ sơ
    ảnh
    biên bản
  `).join('|')}) (?!hóa|hoá)`,
  'iu',
)
const DONE_WITH = new RegExp(
  `(?:^|[\\s,])(?:${wordList(`
    cần
    phải
    gửi
    nộp
    lập
    được
    trước ngày
    chậm nhất
    báo cáo
    về phòng
    về sở
    về ủy ban
    về ubnd
  `).join('|')})(?!\\p{L})`,
  'iu',
)
/** Whether a clause only names a thing that is kept or handed in. */
export const namesKept = (words: string): boolean => KEPT.test(words) && !DONE_WITH.test(words)
