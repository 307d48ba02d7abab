import { wordList } from './wordList'

/** What denies a deed, stops it or puts it off. */
export const denials = wordList(`
  không
  chưa
  chẳng
  chả
  đừng
  chớ
  dừng
  ngừng
  ngưng
  hoãn
`)

/** Single words that turn the sense of what they are put to, or of what they are taken from. */
export const turnsOfSense = [
  ...denials,
  ...wordList(`
    thôi
    hết
    hủy
    bỏ
    cấm
    tránh
    mất
    thiếu
    trừ
    nếu
    sai
    giả
    nhầm
    đồn
    bịa
    kém
    thất
    ngược
    đâu
    ko
    hổng
    not
    no
    never
    fake
    false
  `),
]
