import { capitalBodyHeads } from '../../../../schema/words/bodyHeads'
import { wordList } from '../../../../schema/words/wordList'
import type { DocumentHeader, NamedBody } from '../../entry'
import type { Paper } from '../../outline/types'
import { ownBody } from '../ownBody'
import { beginsParty } from '../tasks/parties'
import { DONE } from './bare'

/** These report on a whole place or on what others did: only acts of governing are their own. */
const GOVERNING =
  /^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng|HĐND|Chính phủ|Ban|Tiểu ban|Văn phòng|Đảng)(?!\p{L})/u
const GOVERNS_WORDS = wordList(`
  ban hành
  chỉ đạo
  thành lập
  kiện toàn
  phê duyệt
  quyết định
  giao
`)
const DEFINITE_WORDS = wordList(`
  tổ chức thành công
  ban hành
  hoàn thành
  thành lập
  kiện toàn
  ký kết
  khai trương
  bàn giao
  phát hành
  công bố
  trao
  kết nạp
  xử phạt
  khởi tố
`)
const DEFINITE = new RegExp(`^(?:${DEFINITE_WORDS.join('|')})(?!\\p{L})`, 'iu')
const GOVERNS = new RegExp(`^(?:${GOVERNS_WORDS.join('|')})(?!\\p{L})`, 'iu')
const HEAD = new RegExp(`^(?:${capitalBodyHeads('report').join('|')}) \\p{Lu}`, 'u')

/** `Tổ chức các đoàn của Tỉnh ủy tiến hành kiểm tra …`, `… do Bộ Y tế tổ chức`: others have part in it. */
const OTHERS_ACT =
  /(?<!\p{L})(?:do|bởi) (?:\p{Lu}|các )|(?<!\p{L})của (?:\p{Lu}|các )[^;.]{0,120} (?:tiến hành|đã) /u

/** What a report tells as done without saying by whom: the act of the body that reports, where its words name nobody. */
export class OwnActs {
  private bodies: NamedBody[] | null = null

  constructor(
    private readonly paper: Paper,
    private readonly header: DocumentHeader,
  ) {}

  /** Whether it is said to be done in words that tell of nothing else, even uncounted. */
  readonly isDefinite = (words: string): boolean => DEFINITE.test(words.replace(DONE, ''))

  doing(words: string): NamedBody[] {
    const { kind, issuer } = this.header
    if (kind !== 'REPORT' || !issuer) return []
    if (beginsParty(words) || HEAD.test(words) || OTHERS_ACT.test(words)) return []
    if (GOVERNING.test(issuer.name) && !GOVERNS.test(words.replace(DONE, ''))) return []
    this.bodies ??= ownBody(this.paper, this.header).map(body => ({ ...body, inferred: true as const }))
    return this.bodies
  }
}
