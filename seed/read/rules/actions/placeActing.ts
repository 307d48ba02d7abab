import { ranksWithinProvince } from '../../../../schema/words/ranksOfPlaces'
import { wordList } from '../../../../schema/words/wordList'
import type { DocumentHeader } from '../../entry'
import { capital } from '../figures/statement'
import { beginsWithAction } from '../tasks/actions'
import type { Subject } from './subject'
import { TELLING_VERBS } from './subjectWords'

const COMMITTEE = /^(?:Ủy|Uỷ) ban nhân dân (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) (\p{Lu}.*)$/u
const WHEN_WORDS = wordList(`
  Trong
  Từ
  Năm
  Tháng
  Quý
  Đến
  Ngày
  Vừa qua
  Thời gian qua
  Bên cạnh đó
  Ngoài ra
  Đồng thời
  Thực hiện
  Triển khai
  Căn cứ
`)
const AHEAD = `(?:(?:${WHEN_WORDS.join('|')})(?: [^,;:]{1,160})?, )?`
/** How it was: no act. */
const ADVERBS = /^(?:rất|luôn|cơ bản|có|được|bị|phải|đạt|là) /u

const RANKS = ranksWithinProvince.flatMap(rank => [rank, capital(rank)])
const NAME = '(?:\\d{1,2}|\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3})'
const SMALL_PLACE = `(?:${RANKS.join('|')}) ${NAME}`
const WHOLE = new RegExp(`^${SMALL_PLACE}$`, 'u')
/** `huyện Thuận Bắc`: told under its own name, whose paper it ever is. */
export const isSmallPlace = (name: string): boolean => WHOLE.test(name)
const TIME_WORDS = wordList(`
  ngày
  tháng
  năm
  quý
  tuần
  kỳ
  nhiệm kỳ
  đầu
  cuối
  đến
  nay
  qua
  giai đoạn
`)
const TIME = `(?:${TIME_WORDS.join('|')}|\\(?\\d[\\d/.-]*\\)?)`
const SMALL_ACTING = new RegExp(
  `^(?:${AHEAD}|(?:${WHEN_WORDS.join('|')})(?: ${TIME}){0,8} )(${SMALL_PLACE}) đã `,
  'u',
)
/** `Xã Tân Lập, huyện Ba Bể đã …`: only where the one before lies. */
const WITHIN_IT = /(?:thôn|bản|ấp|xóm|xã|phường|thị trấn|huyện) \p{Lu}[^,]{0,30}, $/iu
/** `đã phát hiện 18 ca mắc`: what befell it. */
const CASES =
  /^(?:phát hiện|ghi nhận)(?: thêm)? (?:\d[\d.]* )?(?:ca|ổ dịch|bệnh nhân|người|trường hợp mắc)(?!\p{L})/u
const TELLS = new RegExp(`^(?:${TELLING_VERBS.join('|')})(?!\\p{L})`, 'u')

/**
 * `Tỉnh đã ban hành …` in a paper of that province's own committee: it is the committee that acted. In a paper of any
 * other body nobody is told, for the province is not one body.
 */
export class PlaceActing {
  private readonly pattern: RegExp | null
  private readonly committee: string

  constructor({ issuer }: DocumentHeader) {
    this.committee = issuer?.name ?? ''
    const own = COMMITTEE.exec(this.committee)
    const first = own && `[${own[1]!.charAt(0)}${own[1]!.charAt(0).toLocaleUpperCase('vi')}]`
    this.pattern = own
      ? new RegExp(`^${AHEAD}(${first}${own[1]!.slice(1)}(?: ${literal(own[2]!)})?) đã `, 'u')
      : null
  }

  in(words: string): Subject | null {
    const own = this.pattern?.exec(words)
    const match = own ?? SMALL_ACTING.exec(words)
    if (!match) return null
    const does = match[0].length
    const rest = words.slice(does)
    const acts = beginsWithAction(rest) || (!own && TELLS.test(rest))
    if (!acts || ADVERBS.test(rest) || CASES.test(rest)) return null
    const to = does - ' đã '.length
    const from = to - match[1]!.length
    if (!own && WITHIN_IT.test(words.slice(0, from))) return null
    return { name: own ? this.committee : match[1]!, from, to, does, told: true }
  }
}

const literal = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
