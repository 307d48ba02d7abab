import { wordList } from '../../../../../schema/words/wordList'

/** The same of one syllable: they need a capital word behind them. */
export const SHORT_BODY_HEADS = wordList(`
  sở
  cục
  vụ
  ban
  bộ
  báo
  đài
  hội
  đoàn
  phòng
  viện
  trường
  tổ
  đội
  cụm
  xã
  ngành
  trạm
`)
