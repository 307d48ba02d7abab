import { wordList } from '../../../../../schema/words/wordList'

/** Words that take the next as a part of a name, though it could be a verb: `Các tổ chức`, `lĩnh vực giám sát`. */
export const NAMING_HEADS = wordList(`
  các
  những
  mọi
  lĩnh vực
  công tác
  bộ phận
  phụ trách
  nhiệm vụ
  hoạt động
  dịch vụ
`)

/** The same where a name begins with them: `Tổ kiểm tra`, `Ban tổ chức`. */
export const NAMING_BEGINNINGS = wordList(`
  tổ
  ban
  đội
  đoàn
  hội đồng
  trung tâm
  phòng
  cục
  chi cục
  vụ
  trạm
  liên đoàn
  hội
  cán bộ
`)
