import { bodyBySign, isIssuerSign } from '../../../../schema/words/bodies'
import { kindOfSign } from '../../../../schema/words/kindsByWords'
import type { Diagnostic, DocumentKind } from '../../entry'
import { spanOf } from '../../flow'
import { gathered } from '../../gathered'
import type { Mention } from './mention'
import type { NumberToken } from './numberTokens'
import type { Run } from './runs'

/** What an editor should look at: numbers not taken, types that do not fit, symbols that look misprinted. */
export function numberDoubts(
  run: Run,
  doubtful: readonly NumberToken[],
  mentions: readonly Mention[],
): Diagnostic[] {
  return [
    ...doubtful.map(token =>
      warning(
        run,
        token,
        'doubtful-number',
        `Số hiệu không chắc chắn (${token.doubt}); không lấy làm viện dẫn.`,
      ),
    ),
    ...gathered(mentions, one => (one.token ? symbolDoubts(run, one, one.token) : [])),
  ]
}

function symbolDoubts(run: Run, one: Mention, { number, kind, groups }: NumberToken): Diagnostic[] {
  const found: Diagnostic[] = []
  if (kind && !fits(one.kind, kind)) {
    found.push(
      warning(run, one, 'cited-kind-mismatch', `Tên loại trước số «${number}» không khớp với ký hiệu.`),
    )
  }
  const whole = unfinished(groups)
  if (whole) {
    const near = number.slice(0, number.length - groups[1]!.length) + whole
    found.push(
      warning(run, one, 'misprinted-symbol', `Ký hiệu «${number}» có thể in thiếu; gần nhất là «${near}».`),
    )
  }
  return found
}

/** Party QĐ is Quyết định or Quy định; a letter may be called by any word; other kinds have no sign of their own. */
const SAME: readonly (readonly [DocumentKind, DocumentKind])[] = [
  ['REGULATION', 'DECISION'],
  ['CONCLUSION', 'NOTICE'],
  ['ORDINANCE', 'RESOLUTION'],
]

function fits(word: DocumentKind, sign: DocumentKind): boolean {
  if (word === sign || word === 'OTHER' || sign === 'OTHER') return true
  if (word === 'OFFICIAL_LETTER' || sign === 'OFFICIAL_LETTER') return true
  return SAME.some(pair => pair.includes(word) && pair.includes(sign))
}

/** `QĐ-TT`: the body's sign lacks its last letter; the whole one, or null. */
function unfinished(groups: readonly string[]): string | null {
  const sign = groups[1]
  if (groups.length !== 2 || !sign || sign.length < 2 || isIssuerSign(sign)) return null
  if (kindOfSign(sign) && !kindOfSign(groups[0]!)) return null
  for (const known of bodyBySign.keys())
    if (known.length === sign.length + 1 && known.startsWith(sign)) return known
  return null
}

function warning(run: Run, at: { from: number; to: number }, rule: string, message: string): Diagnostic {
  return { severity: 'warning', rule, message, ...spanOf(run.flow, at.from, at.to) }
}
