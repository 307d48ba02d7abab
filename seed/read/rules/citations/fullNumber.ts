import { wordList } from '../../../../schema/words/wordList'
import type { DocumentKind } from '../../entry'
import type { TypeWord } from './kinds'
import { type Mention, mention } from './mention'
import type { NumberToken } from './numberTokens'

/** What may stand between a type word and its number. */
const BETWEEN_WORDS = wordList(`
  khan
  thuong khan
  hoa toc
  toi khan
  mat
  tham dinh
  tham tra
  chi dao
  lien tich
  lien nganh
  lien bo
  hanh dong
  phoi hop
  ket luan
  thanh tra
  kiem tra
  ca biet
  kiem toan
  so tham
  phuc tham
  giam doc tham
  thu ly
  xu phat
  vi pham hanh chinh
  giai trinh
  khang nghi
  dinh chi
  cong nhan
  cong tac
  to chuc
  bo sung
  phap quy
  tai chinh
`)
const NUMBER_WORD = new RegExp(`^ ?(?:(?:${BETWEEN_WORDS.join('|')}) ){0,3}(?:so|:)?(?: ?: ?| )?(?:so )?$`)
const BODY_AND_NUMBER_WORD = /^ cua [a-z ,-]{2,50}?(?: so|:)(?: ?: ?| )?(?:so )?$/
const FARTHEST = 70
const ITEM = /(?:^|[,;(:]| va| hoac| cung) ?(?:cac )?(?:so)?(?: ?: ?| )?$/

/**
 * Full numbers: `Quyết định số 1438/QĐ-TTg`, `Công điện khẩn số 2192-CĐ/TU`, and the items of a list that names its
 * type once (`Công văn số 1427/…; số 1465 /…; số 1443/…`, `văn bản (1181/…; 1221/…)`).
 */
export function fullNumbers(
  text: string,
  folded: string,
  tokens: NumberToken[],
  types: TypeWord[],
): Mention[] {
  const found: Mention[] = []
  let listed: Listed | null = null
  let next = 0
  let floor = 0
  for (const token of tokens) {
    while (next < types.length && types[next]!.to <= token.from) next++
    const type = governing(folded, types[next - 1], token.from, floor)
    const lead = folded.slice(Math.max(floor, token.from - FARTHEST), token.from)
    floor = token.to
    if (token.doubt || !isTrusted(text, token, type, lead)) continue
    if (type) listed = { kind: type.kind, symbol: token.symbol }
    found.push(type ? typed(folded, token, type) : untyped(token, lead, listed))
  }
  return found
}

/** A mention begins at its type word, unless the body's name stands between the two. */
function typed(folded: string, token: NumberToken, type: TypeWord): Mention {
  const between = folded.slice(type.to, token.from)
  const from = between.includes(' cua ') ? token.from : type.from
  const kind = type.kind ? agreed(type.kind, token.kind) : (token.kind ?? 'OFFICIAL_LETTER')
  return mention({ from, to: token.to }, { kind, number: token.number, token, rule: 'full-number' })
}

function untyped(token: NumberToken, lead: string, listed: Listed | null): Mention {
  const item = ITEM.test(lead)
  const kind = kindOfItem(token, item ? listed : null)
  return mention(token, {
    kind,
    number: token.number,
    token,
    rule: item ? 'list-with-one-type' : 'full-number',
    item,
  })
}

interface Listed {
  kind: DocumentKind | null
  symbol: string
}

/** The type word right before a number: only `số`, `khẩn số`, `của Bộ Tài chính số` or a colon stands between. */
function governing(folded: string, type: TypeWord | undefined, at: number, floor: number): TypeWord | null {
  if (!type || type.from < floor || at - type.to > FARTHEST) return null
  const between = folded.slice(type.to, at)
  return NUMBER_WORD.test(between) || BODY_AND_NUMBER_WORD.test(between) ? type : null
}

/** A word decides against a sign: `Quy định số 37-QĐ/TW`, `Công văn số 1175/CT-TTHT` of a tax office. */
function agreed(kind: DocumentKind, sign: DocumentKind | null): DocumentKind {
  return kind === 'CONCLUSION' && sign === 'NOTICE' ? sign : kind
}

function kindOfItem(token: NumberToken, listed: Listed | null): DocumentKind {
  const sign = token.kind
  if (listed?.kind && (listed.symbol === token.symbol || sign === null)) return listed.kind
  if (sign) return sign
  if (token.symbol.startsWith('QĐ')) return 'DECISION'
  if (/^QH\d/.test(token.symbol)) return 'LAW'
  if (/^UBTVQH/.test(token.symbol)) return 'RESOLUTION'
  return token.year ? 'OTHER' : 'OFFICIAL_LETTER'
}

const STANDARDS =
  /(?:qcvn|tcvn|tcxdvn|iso|iec|mau|bieu|phu luc|to khai|lo|thua|bien so|km|quoc lo)(?: so)?:? ?$/
const NUMBER_BEFORE = /(?<![a-z])so ?:? ?$/
const KNOWN_OFFICES = /^(?:QH\d+|UBTVQH\d*|TTg|CP|HĐBT|CTN)$/

/** A symbol of one group is a number only where words say so; form codes, standards and plots of land are none. */
function isTrusted(text: string, token: NumberToken, type: TypeWord | null, lead: string): boolean {
  if (STANDARDS.test(lead)) return false
  if (type) return true
  if (token.groups.length > 1 || token.year) return true
  if (KNOWN_OFFICES.test(token.symbol)) return true
  return (
    NUMBER_BEFORE.test(lead) &&
    /[sS][ốỐ] ?:? ?$/.test(text.slice(Math.max(0, token.from - 5), token.from)) &&
    token.symbol.length > 1 &&
    !/mau|hoa don|to khai|the|seri|so hieu/.test(lead)
  )
}
