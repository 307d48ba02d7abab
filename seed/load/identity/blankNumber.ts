import { datesAgree } from '../../../schema/words/calendar'
import { fold } from '../../../schema/words/fold'
import { syllableKey } from '../../read/compare/syllables'
import type { Entry, MessageFact, Proof } from '../../read/entry'
import { parseNumber } from './number'
import { unitOf } from './unit'

export const BLANK_NUMBER_RULE =
  'Văn bản để trống số mang đúng lời thông điệp mà một văn bản khác ghi là của kế hoạch cùng ký hiệu mang số này'

/** The number, and the day where it is told, of a paper that leaves its number blank, with the words that give them. */
export interface NumberInferred {
  number: string
  issued: string | null
  numberProof: { unit: string; proof: Proof }
  issuedProof: { unit: string; proof: Proof } | null
}

/**
 * A paper with a blank number is a plan that another paper names, when it is the only one of its symbol to which the
 * others ascribe the paper's own message, and the dates agree. Keyed by unit.
 */
export function inferBlankNumbers(entries: readonly Entry[]): Map<string, NumberInferred> {
  const inferred = new Map<string, NumberInferred>()
  for (const entry of entries) {
    if (entry.document.number !== null || entry.document.symbol === null) continue
    const own = new Set(
      entry.messages.filter(message => message.own).map(message => syllableKey(message.text)),
    )
    const found = entries
      .filter(other => other !== entry)
      .flatMap(other =>
        other.messages.filter(fact => ascribes(fact, own, entry)).map(fact => ({ other, fact })),
      )
    const numbers = new Set(found.map(({ fact }) => parseNumber(fact.plan!)!.key))
    const first = found[0]
    if (numbers.size !== 1 || !first) continue
    const dated = datedMention(first.other, first.fact.plan!, entry.document.issued)
    inferred.set(unitOf(entry), {
      number: first.fact.plan!,
      issued: dated?.issued ?? null,
      numberProof: { unit: unitOf(first.other), proof: dated ?? first.fact },
      issuedProof: dated ? { unit: unitOf(first.other), proof: dated } : null,
    })
  }
  return inferred
}

function ascribes(fact: MessageFact, own: ReadonlySet<string>, blank: Entry): boolean {
  const symbol = fact.plan ? parseNumber(fact.plan)?.symbol : null
  return Boolean(symbol) && fold(symbol!) === fold(blank.document.symbol!) && own.has(syllableKey(fact.text))
}

function datedMention(paper: Entry, plan: string, printed: string | null) {
  const key = parseNumber(plan)!.key
  return paper.citations.find(
    ({ number, issued }) =>
      number !== null &&
      issued !== null &&
      parseNumber(number)?.key === key &&
      (printed === null || datesAgree(issued, printed)),
  )
}
