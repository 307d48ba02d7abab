import type { DocumentKind } from '../../read/entry'
import type { KnownDocument } from '../corpus'
import type { Issuer } from './issuer'
import type { DocumentNumber } from './number'
import { slug } from './slug'

/** What identifies a document with a number: the number, its issuer and its year. */
export interface NumberedIdentity {
  number: DocumentNumber
  printed: string
  issuer: Issuer
  /** Null where no paper tells it. */
  year: number | null
  kind: DocumentKind
}

/** Every document that papers name, one of each identity. */
export class DocumentTable {
  readonly #byId = new Map<string, KnownDocument>()
  readonly #byNumber = new Map<string, KnownDocument[]>()
  readonly #byDigits = new Map<string, KnownDocument[]>()

  /** The document of this identity, made when it is new. */
  numbered({ number, printed, issuer, year, kind }: NumberedIdentity): KnownDocument {
    const parts = [slug(number.key), issuer.key, year === null ? null : String(year)]
    const id = `d:${parts.filter(part => part !== null).join('.')}`
    const known = this.#byId.get(id)
    if (known) {
      if (known.kind === 'OTHER') known.kind = kind
      known.issuer ??= issuer.agency
      return known
    }
    return this.#add({
      id,
      number: printed,
      numberKey: number.key,
      digits: number.digits,
      symbol: number.symbol,
      kind,
      issuer: issuer.agency,
      province: issuer.agency?.province ?? null,
      year,
      papers: [],
      name: null,
      identity: 'STATED',
    })
  }

  /** A document that papers know without a number: a law by its name and day, a paper with a blank number. */
  unnumbered(
    parts: readonly (string | null)[],
    known: Pick<KnownDocument, 'symbol' | 'kind' | 'issuer' | 'year' | 'name'>,
  ): KnownDocument {
    const id = `d:${parts
      .filter(part => part !== null)
      .map(part => (/^\d{4}(-\d{2}){0,2}$/.test(part) ? part : slug(part)))
      .join('.')}`
    return (
      this.#byId.get(id) ??
      this.#add({
        id,
        number: null,
        numberKey: null,
        digits: null,
        province: known.issuer?.province ?? null,
        papers: [],
        identity: 'STATED',
        ...known,
      })
    )
  }

  /** Documents of this number whatever issuer and year. */
  withNumber(key: string): readonly KnownDocument[] {
    return this.#byNumber.get(key) ?? []
  }

  /** Documents whose number begins with these digits. */
  withDigits(digits: string): readonly KnownDocument[] {
    return this.#byDigits.get(digits) ?? []
  }

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  /** In the order of their ids. */
  all(): KnownDocument[] {
    return [...this.#byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  #add(document: KnownDocument): KnownDocument {
    this.#byId.set(document.id, document)
    if (document.numberKey) push(this.#byNumber, document.numberKey, document)
    if (document.digits) push(this.#byDigits, document.digits, document)
    return document
  }
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const row = index.get(key)
  if (row) row.push(value)
  else index.set(key, [value])
}
