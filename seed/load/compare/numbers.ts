import { documentTitle } from '../build/documentTitle'
import { shown } from '../build/statements'
import type { KnownDocument } from '../corpus'
import { datesAgree } from '../identity/days'
import { symbolGroups } from '../identity/number'
import { type Findings, issuedFrom } from '../infer/rule'
import { slipDistance, wordingDistance } from '../wording'
import type { Finding, FindingValue } from './finding'

/** A sign that differs by more letters, or by more than half of them, is another agency's, not a slip. */
const MOST_SLIPS = 2
const SAME_TITLE = 0.3

/** NUMBER: two documents of the same digits, kind and day or title whose symbols differ by a slip of the pen. */
export function numberFindings(findings: Findings): Finding[] {
  const documents = [...findings.settled.keys()].filter(
    document => document.symbol !== null && document.digits !== null,
  )
  const byDigits = new Map<string, KnownDocument[]>()
  for (const document of documents) {
    const key = `${document.digits} ${document.kind}`
    byDigits.set(key, [...(byDigits.get(key) ?? []), document])
  }
  return [...byDigits.values()].flatMap(row =>
    row.flatMap((document, index) =>
      row
        .slice(index + 1)
        .filter(other => isSlip(document, other) && sameOtherwise(findings, document, other))
        .map(other => findingOf(findings, document, other)),
    ),
  )
}

function isSlip(a: KnownDocument, b: KnownDocument): boolean {
  if (a.province !== b.province || a.symbol === b.symbol) return false
  const [left, right] = [symbolGroups(a.symbol!.toUpperCase()), symbolGroups(b.symbol!.toUpperCase())]
  const differing = left.flatMap((group, index) =>
    group === right[index] ? [] : [[group, right[index] ?? '']],
  )
  if (left.length !== right.length || differing.length !== 1) return false
  const [one, other] = differing[0]! as [string, string]
  const slips = slipDistance(one, other)
  return slips <= MOST_SLIPS && slips * 2 <= Math.max(one.length, other.length)
}

function sameOtherwise(findings: Findings, a: KnownDocument, b: KnownDocument): boolean {
  const [left, right] = [findings.settled.get(a)!, findings.settled.get(b)!]
  const sameTitle =
    left.title && right.title ? wordingDistance(left.title, right.title) <= SAME_TITLE : undefined
  const days = [issuedFrom(findings, a), issuedFrom(findings, b)]
  const sameDay = days[0]?.length === 10 && days[1]?.length === 10 ? datesAgree(days[0], days[1]) : undefined
  return sameDay === undefined ? sameTitle === true : sameDay && sameTitle !== false
}

function findingOf(findings: Findings, a: KnownDocument, b: KnownDocument): Finding {
  return {
    key: `${a.id}.number.${b.id}`,
    kind: 'NUMBER',
    subject: `Số, ký hiệu: ${documentTitle(a)} và ${documentTitle(b)}`,
    explanation:
      'Hai số chỉ khác nhau vài chữ trong ký hiệu, còn loại và ngày hoặc tên trùng nhau: có thể là một văn bản bị ghi nhầm số.',
    rule: 'near-symbols',
    about: [a, b],
    values: [...numberValues(findings, a), ...numberValues(findings, b)],
  }
}

function numberValues({ statements, mentions }: Findings, document: KnownDocument): FindingValue[] {
  const own = statements
    .filter(({ about, attribute }) => about === document && attribute === 'number')
    .map(({ value, paper, proof }) => ({ value, paper, proof }))
  const cited = mentions
    .filter(mention => mention.document === document)
    .map(({ paper, citation }) => ({ value: document.number!, paper, proof: shown(citation) }))
  return [...own, ...cited]
}
