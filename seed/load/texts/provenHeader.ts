import type { AttributeFact, DocumentHeader } from '../../read/entry'

/** What of a header goes when the words of an attribute are not there; lists lose the value alone. */
const resting: Record<
  AttributeFact['attribute'],
  (header: DocumentHeader, value: string) => Partial<DocumentHeader>
> = {
  number: () => ({ number: null, symbol: null }),
  kind: () => ({ kind: 'OTHER' }),
  title: () => ({ title: null }),
  issued: () => ({ issued: null }),
  place: () => ({ place: null }),
  issuer: () => ({ issuer: null }),
  signer: () => ({ signer: null }),
  recipients: ({ recipients }, value) => ({ recipients: recipients.filter(name => name !== value) }),
  mark: ({ marks }, value) => ({ marks: marks.filter(mark => mark !== value) }),
}

/** A paper's header without the values that rested on its facts `before` and on none of those `kept`. */
export function provenHeader(
  header: DocumentHeader,
  before: readonly AttributeFact[],
  kept: readonly AttributeFact[],
): DocumentHeader {
  const stillSaid = (fact: AttributeFact) =>
    kept.some(({ of, attribute, value }) => !of && attribute === fact.attribute && value === fact.value)
  const proven = { ...header }
  for (const fact of before) {
    if (!fact.of && !stillSaid(fact)) Object.assign(proven, resting[fact.attribute](proven, fact.value))
  }
  return proven
}
