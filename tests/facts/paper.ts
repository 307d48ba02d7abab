import type { Facts, Proven } from './facts'
import type { PaperKey, Quoted } from './key'
import { Directory } from './names'
import { type Places, plain, type Span, shared, slicesIn } from './place'

/** A seed paper: its key, its text and what we hold of it. */
export class Paper {
  readonly directory: Directory
  readonly #spans = new Map<string, Span[]>()

  constructor(
    readonly key: PaperKey,
    readonly places: Places,
    readonly facts: Facts,
  ) {
    this.directory = new Directory(key.bodies)
  }

  get file(): string {
    return this.key.file
  }

  /** Ours that this paper proves. */
  ours<Fact extends Proven>(facts: readonly Fact[] | undefined): Fact[] {
    return (facts ?? []).filter(fact => fact.proofs.some(({ file }) => file === this.file))
  }

  /** @throws where the paper does not hold the quotation: the key is then out of step with it */
  spans({ quote, locator }: { quote: string; locator: string }): Span[] {
    const place = `${locator} ${quote}`
    const spans = this.#spans.get(place) ?? this.places.find(quote, locator)
    this.#spans.set(place, spans)
    if (spans.length === 0) throw new Error(`${this.file} does not hold “${quote}” of the key`)
    return spans
  }

  /** Length of text that a quotation of the key and the slices of ours share. */
  shared(key: Quoted, fact: Proven): number {
    return shared(this.spans(key), slicesIn(fact, this.file))
  }

  /** `bc-32 F03`. */
  name(id: string): string {
    return `${this.key.paper.replace(/-20\d\d$/, '').replace('stttt-', '')} ${id}`
  }

  /** A miss, the key's and ours side by side. */
  miss(key: Quoted, said: string, ours: string | null | undefined): string {
    return `${this.name(key.id)} · ${key.locator} · “${plain(key.quote)}”\n    key:  ${said}\n    ours: ${ours ?? '–'}`
  }

  /** One of ours that the key does not have. */
  beyond(fact: Proven, said: string): string {
    const proof = fact.proofs.find(({ file }) => file === this.file)
    return `${this.name('+')} · ${proof?.slices[0]?.locator} · ${said}\n    “${plain(proof?.slices.map(({ quote }) => quote).join(' […] ') ?? '')}”`
  }
}
