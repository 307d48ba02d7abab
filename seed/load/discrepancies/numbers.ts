import { datesAgree } from '../../../schema/words/calendar'
import { toldByRule } from '../../../schema/words/discrepancies'
import { groupsOf } from '../../read/compare/groups'
import { numbersNear } from '../../read/compare/numbers'
import { sameSentence } from '../../read/compare/wordings'
import { shown } from '../build/statements'
import { type Corpus, issuedFrom, type KnownDocument } from '../corpus'
import { mentionsOf, statementsAbout } from '../grouped'
import { type GivenValue, type KnownDiscrepancy, paperParts } from './discrepancy'

/** NUMBER: two documents of the same digits, kind and day or title whose symbols differ by a slip of the pen. */
export function numberDiscrepancies(corpus: Corpus): KnownDiscrepancy[] {
  const rows = groupsOf([...corpus.settled.keys()], ({ digits, symbol, kind, province }) =>
    digits && symbol ? `${digits} ${kind} ${province ?? ''}` : null,
  )
  return rows.flatMap(row =>
    row.flatMap((document, index) =>
      row
        .slice(index + 1)
        .filter(
          other => numbersNear(document.number!, other.number!) && sameOtherwise(corpus, document, other),
        )
        .map(other => discrepancyOf(corpus, document, other)),
    ),
  )
}

function sameOtherwise(corpus: Corpus, a: KnownDocument, b: KnownDocument): boolean {
  const [left, right] = [corpus.settled.get(a)!, corpus.settled.get(b)!]
  const sameTitle = left.title && right.title ? sameSentence(left.title, right.title) : undefined
  const days = [issuedFrom(corpus, a), issuedFrom(corpus, b)]
  const sameDay = days[0]?.length === 10 && days[1]?.length === 10 ? datesAgree(days[0], days[1]) : undefined
  return sameDay === undefined ? sameTitle === true : sameDay && sameTitle !== false
}

function discrepancyOf(corpus: Corpus, a: KnownDocument, b: KnownDocument): KnownDiscrepancy {
  return {
    key: `${a.id}.number.${b.id}`,
    kind: 'NUMBER',
    ...toldByRule('near-symbols', { ...paperParts(a), ...paperParts(b, 'other') }),
    about: [a, b],
    values: [...numberValues(corpus, a), ...numberValues(corpus, b)],
  }
}

function numberValues(corpus: Corpus, document: KnownDocument): GivenValue[] {
  const own = statementsAbout(corpus, document)
    .filter(({ attribute }) => attribute === 'number')
    .map(({ value, paper, proof }) => ({ value, paper, proof }))
  const cited = mentionsOf(corpus, document).map(({ paper, citation }) => ({
    value: document.number!,
    paper,
    proof: shown(citation),
  }))
  return [...own, ...cited]
}
