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

const HARMS = wordList(`
  chết
  tử vong
  mất tích
  bị
  bị thương
  thiệt hại
  hư hỏng
  hư hại
  sập
  ngập
  tốc mái
  mất
`)
/** `làm 15 người bị thương`, `làm sập 12 căn nhà`: what befell people and things, whatever did it. */
const HARM = new RegExp(
  [
    '^làm (?:(?:ít nhất |hơn |gần |trên )?\\d[\\d.,]* \\p{L}+(?: \\p{L}+){0,2} )?',
    `(?:${HARMS.join('|')})(?!\\p{L})`,
  ].join(''),
  'iu',
)

export const isState = (words: string): boolean => STATE.test(words) || HARM.test(words)
