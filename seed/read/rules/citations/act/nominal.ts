import { wordList } from '../../../../../schema/words/wordList'
import { anyOf } from './anyOf'

/** Nouns that make a verb the name of something: `kết quả thực hiện`, `tiền thực hiện`, `kế hoạch triển khai`. */
const NOUN_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${anyOf(`
    việc
    sự
    công tác
    kết quả
    quá trình
    tình hình
    tiến độ
    kế hoạch
    phương án
    đề án
    dự án
    lộ trình
    văn bản
    tiền
    kinh phí
    chi phí
    nguồn lực
    nguồn
    vốn
    thời gian
    thời hạn
    trách nhiệm
    nghĩa vụ
    ý thức
    biện pháp
    giải pháp
    cách thức
    cách
    điều kiện
    cơ sở
    hồ sơ
    báo cáo
    hội nghị
    hội thảo
    lớp tập huấn
    đoàn kiểm tra
    mức độ
    hiệu quả
    nhân lực
    phương tiện
    khó khăn
    vướng mắc
  `)})(?: (?:tổ chức|chỉ đạo|việc))* $`,
  'u',
)
/** `về việc thực hiện …` names the deed of a paper; `tăng cường việc thực hiện …` does it. */
const STILL_DOES_WORDS = wordList(`
  việc
  công tác
  kế hoạch
  văn bản
  phương án
  đề án
  các biện pháp
  biện pháp
  giải pháp
`)
const STILL_DOES_FIRST = [
  'về',
  'v/v',
  'tổ chức',
  'tăng cường',
  'đẩy mạnh',
  'tiếp tục',
  'tập trung',
  'bảo đảm',
  'đảm bảo',
  'duy trì',
  'ban hành',
  'xây dựng',
  'thông qua',
]
const STILL_DOES = new RegExp(
  [
    `(?<!\\p{L})(?:${STILL_DOES_FIRST.join('|')}) (?:các |những |nhiều |một số )?`,
    `(?:${STILL_DOES_WORDS.join('|')})(?: (?:tổ chức|chỉ đạo))* $`,
  ].join(''),
  'iu',
)

/** `Việc thay thế Chỉ thị … được xem xét sau`: a clause about the deed. */
const ABOUT_DEED = /^[\s\d.)+–-]*(?:việc|sự) (?:[\p{L} ]{2,30}(?:,| và| hoặc) )?$/iu

export const isAboutDeed = (before: string): boolean => ABOUT_DEED.test(before)

/** Whether the verb behind `before` is only named: its deed is looked at, paid for or planned, not told as done. */
export function isNominal(before: string): boolean {
  const words = before.slice(-60).toLowerCase()
  return NOUN_BEFORE.test(words) && !STILL_DOES.test(words)
}
