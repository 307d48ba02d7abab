import { wordList } from '../../../../../schema/words/wordList'

/** What begins like the short name of a body and is none. */
export const NO_BODY_HEADS = wordList(`
  tổ chức
  báo cáo
  báo chí
  ban hành
  bộ máy
  bộ tiêu chí
  bộ phận
  hội nghị
  hội thảo
  hội thi
  phòng chống
  phòng, chống
  phòng ngừa
  đoàn kết
  trường hợp
  viện dẫn
  ngành nghề
  bộ thủ tục
  vụ việc
  đội ngũ
`)
