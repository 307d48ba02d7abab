import { fold } from './fold'
import { wordList } from './wordList'

/**
 * Where a first word is enough to know a body, an office or a post by: `head` a line of a paper's head, `joint` another
 * of those who issue it together, `speaker` the line below a title that says who speaks, `signature` a line above a name;
 * `sentence` a name with a capital, `second` the same behind `và`, `many` behind `các`, `asks` who asked for a paper;
 * `task` whoever is given one, `named` the same before a capital; `report` who acts in one, `alone` short for a body
 * named before, `counts` the same in front of figures. With `field` the next syllable begins the name of a field; with
 * `naming` the next word is of the name, though it could be a verb. A `part` before a comma is one of the `whole` behind it.
 */
export const PLACES = [
  'head',
  'joint',
  'speaker',
  'signature',
  'sentence',
  'task',
  'named',
  'report',
  'alone',
  'field',
  'naming',
  'many',
  'asks',
  'second',
  'counts',
  'part',
  'whole',
] as const
export type Place = (typeof PLACES)[number]

/** One row a first word, and where it is one; the mark of tone on its first vowel. */
export const bodyHeadRows = wordList(`
  ban: head joint sentence signature field named naming many counts asks
  ban bí thư: speaker report
  ban chấp hành: speaker
  ban chỉ đạo: whole
  ban thường vụ: speaker task
  báo: head named report alone many counts
  báo chí: task
  báo và phát thanh: task
  bảo hiểm: head joint sentence task
  bcđ: head
  bch: head field
  btv: head field
  bệnh viện: head task many counts whole field
  bí thư: speaker task
  bộ: head joint sentence field named alone many asks whole
  bộ chỉ huy: task
  bộ chính trị: head joint speaker signature
  bộ đội: task
  bộ phận chuyên môn: task
  bộ phận giúp việc: task
  bộ phận một cửa: task
  bộ phận thường trực: task
  bộ phận tiếp nhận: task
  bộ trưởng: speaker sentence task asks
  bộ tư lệnh: task
  cán bộ: task naming many
  cấp ủy: task
  CĐ ngành: head
  chánh án: speaker sentence task
  chánh thanh tra: speaker task
  chánh văn phòng: speaker task
  chi bộ: task
  chi đoàn: task
  chi hội: task
  chi ủy: task
  chi cục trưởng: speaker
  chi cục: head sentence field task naming counts part
  chỉ huy trưởng: speaker task
  chính phủ: head speaker sentence signature report second
  chính quyền: task
  chủ đầu tư: task
  chủ tịch: head speaker sentence task asks second
  cổng: report alone counts
  công an: head sentence task
  cộng đồng: task
  công đoàn: head task field
  cổng thông tin: task
  công ty: head sentence task alone many counts
  cơ quan: task many
  cơ sở giáo dục: task
  cơ sở khám: task
  cơ sở kinh doanh: task
  cơ sở y tế: task
  cục: head sentence field named naming report alone many counts asks part
  cục trưởng: speaker task
  cụm: named
  doanh nghiệp: task many
  đài: head named report alone many counts
  đại học: head sentence
  đảng: sentence
  đảng bộ: head
  đảng đoàn: task
  đảng ủy: head task
  địa phương: task many
  điện lực: task
  đoàn: head sentence named naming field
  đoàn thanh niên: task
  đoàn trường: task
  đoàn xã: task
  đội: named naming
  đơn vị: task many
  giáo viên: task naming
  giám đốc: speaker sentence task asks
  hạt kiểm lâm: task
  HĐND: head sentence task alone second
  hiệp hội: task field
  hiệu trưởng: speaker task
  học viện: head field task
  hội: head joint sentence named naming many counts field
  hội chữ: task
  hội cựu: task
  hội đồng: head joint speaker sentence signature task naming report
  hội đồng thẩm phán: field
  hội liên hiệp: task
  hội nông dân: task
  hợp tác xã: task
  huyện đoàn: task
  huyện ủy: head sentence task
  khoa: named many part
  kế toán: task
  kho bạc: head sentence task
  kiểm lâm: head
  kiểm toán: head joint speaker sentence
  kiểm toán nhà nước: task
  liên đoàn: head task naming field
  liên đội: task
  liên hiệp: sentence task
  liên minh: task
  LĐLĐ: head
  lực lượng chức năng: task
  lực lượng công an: task
  lực lượng dân quân: task
  lực lượng quân sự: task
  lực lượng quản lý thị trường: task
  mặt trận: head joint sentence task
  Mobifone: task
  MTTQ: task second
  ngành: named many
  ngân hàng: head joint sentence task field
  người đứng đầu: task
  nhà mạng: task many
  nhà nước: sentence
  nhà thầu: task
  nhà trường: task
  phó bí thư: task
  phó chủ tịch: sentence task
  phó giám đốc: task
  phó hiệu trưởng: task
  phó trưởng phòng: task
  phó thủ tướng: sentence
  phòng: head sentence field named naming part
  quân khu: task
  quận ủy: head sentence task
  quốc hội: head speaker sentence signature report second
  quỹ: counts field
  sở: head sentence field named report alone many counts asks whole
  tập đoàn: head sentence task field
  thành đoàn: task
  thanh tra: head joint sentence field task
  thành ủy: head sentence task
  thành viên: task
  thống đốc: speaker sentence task
  thủ trưởng: sentence task asks
  thứ trưởng: task
  thủ tướng: head speaker sentence report second
  thường trực: sentence task
  thường vụ: task
  thuế cơ sở: head sentence task
  thuế thành phố: head sentence task
  thuế tỉnh: head sentence task
  tiểu ban: head sentence field task alone part
  tỉnh đoàn: task
  tỉnh ủy: head sentence signature task
  tòa án: head joint sentence task
  toàn ngành: task
  tổ: head named naming report alone
  tổ chuyên môn: task
  tổ công tác: sentence task
  tổ trưởng: speaker task
  tổng bí thư: sentence
  tổng công ty: head task field
  tổng cục: head joint sentence field task whole
  tổng cục trưởng: speaker
  tổng đài: report counts
  tổng giám đốc: speaker
  tổng kiểm toán: speaker sentence
  tổng liên đoàn: head joint sentence field
  trạm: named naming
  trạm trưởng: speaker task
  trạm y tế: head task
  trung tâm: head sentence field task naming alone many counts
  trung ương: joint sentence report
  trường: head sentence named many counts field
  trường cao đẳng: field
  trường đại học: field
  trường mầm non: task
  trường thcs: task
  trường thpt: task
  trường tiểu học: task
  trưởng ấp: task
  trưởng bản: task
  trưởng ban: speaker sentence task asks
  trưởng công an: speaker task
  trưởng các: task
  trưởng đoàn: task
  trưởng khoa: task
  trưởng khu: task
  trưởng phòng: speaker task
  trưởng thôn: task
  trưởng xóm: task
  trưởng tiểu ban: speaker sentence task
  TTg: sentence
  UB MTTQ: task
  UBMTTQ: task
  UBND: head sentence task alone many asks second
  UBTVQH: sentence
  ủy ban: head joint speaker sentence signature task many asks second whole
  ủy viên: speaker sentence
  văn phòng: head joint sentence task
  Viettel: task
  viện: head joint sentence field named counts
  viện kiểm sát: sentence task
  viện trưởng: speaker sentence task
  VNPT: task
  vụ: head sentence field named naming many part
  vụ trưởng: task
  xã: named many
  xã đoàn: task
  xóm trưởng: task
`).map(row => {
  const [words = '', places = ''] = row.split(': ')
  return { words, places: places.split(' ') }
})

/** The first words of a place as they stand in a sentence, with both placements of the mark of tone (`ủy`, `uỷ`). */
export function bodyHeads(place: Place): string[] {
  return bodyHeadRows.filter(({ places }) => places.includes(place)).flatMap(({ words }) => [...spelt(words)])
}

/** The same with a capital. */
export function capitalBodyHeads(place: Place): string[] {
  return bodyHeads(place).map(words => words.charAt(0).toUpperCase() + words.slice(1))
}

/** The same folded, each once. */
export function foldedBodyHeads(place: Place): string[] {
  return [...new Set(bodyHeads(place).map(fold))]
}

const spelt = (words: string): Set<string> =>
  new Set([words, words.replace(/ủy$|ủy(?= )/u, 'uỷ').replace(/^tòa(?= )/u, 'toà')])
