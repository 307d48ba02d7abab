import { foldUnits } from '../../../../schema/words/foldUnits'
import { siblingsOf } from './siblings'

/** First words of bodies, posts and groups that are given tasks. Those of one syllable need a capital word behind them. */
const LONG =
  'tổng cục|chi cục|ủy ban|uỷ ban|ubnd|ub mttq|ubmttq|hđnd|văn phòng|thanh tra|công an|trung tâm|học viện|hiệp hội|liên đoàn|liên minh|liên hiệp|tỉnh đoàn|thành đoàn|đoàn thanh niên|mặt trận|ngân hàng|kho bạc|bảo hiểm|công ty|tổng công ty|tập đoàn|doanh nghiệp|cơ quan|đơn vị|địa phương|chủ tịch|phó chủ tịch|bộ trưởng|thủ trưởng|thứ trưởng|giám đốc|chánh văn phòng|chánh thanh tra|chánh án|viện trưởng|cục trưởng|vụ trưởng|trưởng ban|trưởng phòng|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|quân khu|bộ chỉ huy|bộ tư lệnh|bộ đội|tòa án|toà án|viện kiểm sát|cổng thông tin|cán bộ|thành viên|nhà mạng|tiểu ban|hội đồng|tổ công tác|người đứng đầu|điện lực|hội liên hiệp|hội nông dân|hội cựu|hội chữ|chủ đầu tư|nhà trường|cơ sở giáo dục|vnpt|viettel|mobifone'
const SHORT = 'sở|cục|vụ|ban|bộ|báo|đài|hội|đoàn|phòng|viện|trường|tổ|cụm|xã|ngành'
const SMALL_BEHIND =
  'chỉ đạo|chỉ huy|quản lý|tuyên giáo|dân vận|thường trực|thường vụ|chấp hành|dân tộc|tổ chức'
const MANY = '(?:tất cả các |tất cả |toàn thể các |toàn thể |các đồng chí |các ông, bà |các |những )'

/** What begins like a short name and is none. */
const NO_NAME =
  /^(?:tổ chức|báo cáo|ban hành|bộ máy|bộ tiêu chí|bộ phận|hội nghị|hội thảo|phòng,? chống|phòng ngừa|đoàn kết|trường hợp|viện dẫn|ngành nghề|bộ thủ tục|vụ việc)(?!\p{L})/iu
const CAPITAL = /^\p{Lu}/u
const LONG_HEAD = new RegExp(`^${MANY}?(?:${LONG})(?![\\p{L}])`, 'iu')
const MANY_BODIES = new RegExp(`^${MANY}`, 'iu')
const MANY_HEAD = new RegExp(`^${MANY}(?:${SHORT})(?![\\p{L}])`, 'iu')
const SHORT_HEAD = new RegExp(`^(?:${SHORT})(?!\\p{L})`, 'u')
const BEHIND_SHORT = new RegExp(
  `^\\p{L}+(?: \\p{Lu}| (?:${SMALL_BEHIND})(?!\\p{L})|, (?:ban|ngành|bộ|cơ quan)(?!\\p{L}))`,
  'u',
)
const RELATED =
  /(?:^|,|;| và) ?(?:các )?(?:(?:sở|ban|bộ|ngành|cơ quan|đơn vị|tổ chức|cá nhân|địa phương|đoàn thể)(?:, | và | )?){1,5}(?: khác)?(?: có)? liên quan(?: khác)?(?![\p{L}]).*$/iu

/** Folded first syllables of all of these: most passages are told apart by their first word. */
const FIRST = new Set(
  [...LONG.split('|'), ...SHORT.split('|'), 'các', 'những', 'toàn', 'tất'].map(firstSyllable),
)

function firstSyllable(words: string): string {
  return /^[a-z]*/.exec(foldUnits(words.slice(0, 8)))![0]
}

/** Whether the words begin with the name of a body, an office or a group that can be given a task. */
export function beginsParty(words: string): boolean {
  if (!FIRST.has(firstSyllable(words))) return false
  const start = words.slice(0, 60)
  return LONG_HEAD.test(start) || MANY_HEAD.test(start) || shortHead(start)
}

/** A group (`Các doanh nghiệp …`) rather than one body. */
export function isGroup(words: string): boolean {
  return MANY_BODIES.test(words.slice(0, 24))
}

function shortHead(start: string): boolean {
  return (
    CAPITAL.test(start) &&
    SHORT_HEAD.test(start.toLowerCase()) &&
    BEHIND_SHORT.test(start) &&
    !NO_NAME.test(start)
  )
}

const AND = /, | và |; |, và /g

/** The bodies of a list (`Sở A, Ban B và các Sở C`), as printed; what is only said to be concerned is none of them. */
export function partiesOf(list: string): string[] {
  const names: string[] = []
  let from = 0
  AND.lastIndex = 0
  for (let match = AND.exec(list); match; match = AND.exec(list)) {
    const next = match.index + match[0].length
    if (match[0] !== '; ' && !beginsAnother(list.slice(next, next + 60))) continue
    names.push(list.slice(from, match.index))
    from = next
  }
  names.push(list.slice(from))
  return names
    .map(plain)
    .flatMap(siblingsOf)
    .filter(name => name.length > 1)
}

/** Behind a comma the next body has a capital or says `các`; small words go on the name (`huyện, thị xã, thành phố`). */
function beginsAnother(words: string): boolean {
  return (CAPITAL.test(words) && beginsParty(words)) || (/^các /.test(words) && beginsParty(words))
}

function plain(name: string): string {
  const named = name.replace(RELATED, '')
  return (named === '' || /(?:cơ quan|đơn vị|các)$/u.test(named) ? name : named)
    .replace(/^(?:đồng chí|các đồng chí|ông|bà):? /iu, '')
    .replace(/(?: và)?[\s,;:.-]*$/u, '')
    .trim()
}
