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
