import { wordList } from './wordList'

/** Of whom a report tells what they ask: `kiến nghị của cử tri`. */
export const peopleWhoAsk = wordList(`
  cử tri
  nhân dân
  người dân
  bà con
  công nhân
  hội viên
  đoàn viên
  doanh nghiệp
`)
