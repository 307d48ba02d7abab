import { wordList } from '../../../../schema/words/wordList'
import type { DocumentHeader } from '../../entry'
import { beginsWithAction } from '../tasks/actions'
import type { Subject } from './subject'

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
    const match = this.pattern?.exec(words)
    if (!match) return null
    const does = match[0].length
    const rest = words.slice(does)
    if (ADVERBS.test(rest) || !beginsWithAction(rest)) return null
    const to = does - ' đã '.length
    return { name: this.committee, from: to - match[1]!.length, to, does, told: true }
  }
}

const literal = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
