import { kindOfSign } from '../../../../schema/words/kindsByWords'
import type { Flow } from '../../flow'
import { join } from '../../flow'
import { spacedSymbolAt } from '../../forms/spacedSymbol'
import type { NumberSymbol } from '../../forms/symbol'
import { symbolAt } from '../../forms/symbol'
import type { HeadPiece } from '../../outline/types'

export interface HeaderNumber {
  /** Null where the digits are blank or unreadable. */
  number: string | null
  symbol: string | null
  parsed: NumberSymbol | null
  /** Why the number is doubtful: digits apart, a stroke lost, signs that no number has. */
  doubt: 'BLANK' | 'SPACED' | 'NO_STROKE' | 'UNREADABLE' | null
  flow: Flow
  from: number
  to: number
}

const AFTER_WORD = /^(?:nghi quyet |luat |so luat |ban an |quyet dinh )?(?:s[o0] ?[:.]?|\d\d ?:) ?/

/** `Số: 05/CT-TTg`, `Số: **32** /BC-TBTT`, `Luật số: 31/2024/QH15`, `Số: /KH-TBTT`: the number line of the head. */
export function headerNumber(segments: readonly HeadPiece[]): HeaderNumber | null {
  const at = segments.findIndex(segment => segment.role === 'number')
  if (at < 0) return null
  const flow = numberFlow(segments, at)
  const from = AFTER_WORD.exec(flow.folded)?.[0].length ?? 0
  const direct = symbolAt(flow.text, from)
  if (direct) return found(flow, from, direct)
  return spaced(flow, from) ?? oldForm(flow, from) ?? withoutStroke(flow, from) ?? unreadable(flow, from)
}

/** The number may stand on the line below its word, or its symbol in the next column. */
function numberFlow(segments: readonly HeadPiece[], at: number): Flow {
  const flow = segments[at]!.flow
  const next = segments[at + 1]
  if (!next || /[/-] ?[\p{Lu}](?!.*[/-]$)/u.test(flow.text)) return flow
  const begins = /^[/\d]/.test(next.flow.text) || next.role === 'number'
  return begins ? join([flow, next.flow]) : flow
}

function found(flow: Flow, from: number, parsed: NumberSymbol): HeaderNumber {
  const blank = parsed.digits === ''
  return {
    number: blank ? null : parsed.number,
    symbol: parsed.symbol,
    parsed,
    doubt: blank ? 'BLANK' : null,
    flow,
    from,
    to: parsed.end,
  }
}

/** `1 0 9 4 3 /BYT-MT`: the digits stand apart, their order is plain. */
function spaced(flow: Flow, from: number): HeaderNumber | null {
  const run = /^\d(?: \d){1,5}(?= ?\/)/.exec(flow.text.slice(from, from + 24))?.[0]
  if (!run) return null
  const digits = run.replaceAll(' ', '')
  const stroke = flow.text.indexOf('/', from)
  const parsed = symbolAt(flow.text, stroke)
  if (!parsed) return null
  const number = `${digits}${parsed.number}`
  return {
    number,
    symbol: parsed.symbol,
    parsed: { ...parsed, number, digits },
    doubt: 'SPACED',
    flow,
    from,
    to: parsed.end,
  }
}

/** `1141 TC/QĐ/CĐKT`: no stroke was ever meant to stand behind the digits. */
function oldForm(flow: Flow, from: number): HeaderNumber | null {
  const read = spacedSymbolAt(flow.text, from)
  if (!read) return null
  const { end, ...old } = read
  const issuer = kindOfSign(old.groups[0]!) ? (old.groups[1] ?? null) : null
  const parsed = { ...old, year: null, party: false, issuer, end }
  return { number: read.number, symbol: read.symbol, parsed, doubt: null, flow, from, to: end }
}

/** `5619 SYT-NVY`: digits and symbol are there, the stroke between them is not. */
function withoutStroke(flow: Flow, from: number): HeaderNumber | null {
  const digits = /^\d{1,5}(?= \p{Lu})/u.exec(flow.text.slice(from, from + 12))?.[0]
  if (!digits) return null
  const parsed = symbolAt(`/${flow.text.slice(from + digits.length + 1)}`, 0)
  if (!parsed || parsed.groups.length < 2) return null
  const number = `${digits}${parsed.number}`
  const to = from + digits.length + parsed.end
  return {
    number,
    symbol: parsed.symbol,
    parsed: { ...parsed, number, digits },
    doubt: 'NO_STROKE',
    flow,
    from,
    to,
  }
}

function unreadable(flow: Flow, from: number): HeaderNumber {
  const stroke = flow.text.indexOf('/', from)
  const parsed = stroke < 0 ? null : symbolAt(flow.text, stroke)
  const blank =
    stroke < 0 ? /^[\s.…_]*$/.test(flow.text.slice(from)) : /^[\s.…_]*$/.test(flow.text.slice(from, stroke))
  const to = parsed ? parsed.end : flow.text.length
  return {
    number: null,
    symbol: parsed?.symbol ?? null,
    parsed,
    doubt: blank ? 'BLANK' : 'UNREADABLE',
    flow,
    from: Math.min(from, to - 1),
    to,
  }
}
