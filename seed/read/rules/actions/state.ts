import { wordList } from '../../../../schema/words/wordList'

/** Verbs that tell how things stand or turned out, not what a body did. */
const STATES = wordList(`
  được
  bị
  đạt
  đạt được
  góp phần
  khiến
  gây
  cho thấy
  trở thành
  có xu hướng
  nhận thức
  là
  giúp
  cảm thấy
  thu hút
  gặp
  nằm
  hình thành
  thực sự
  phát huy
`)
const STATE = new RegExp(`^(?:liên tiếp |thường xuyên |nhiều lần )?(?:${STATES.join('|')})(?!\\p{L})`, 'iu')

export const isState = (words: string): boolean => STATE.test(words)
