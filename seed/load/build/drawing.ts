import type { Proof, Reading, Slice } from '../../read/entry'
import type { Paper } from '../corpus'
import { shortHash } from '../identity/slug'
import type { PropertyValue, RelationshipType } from '../image'
import { readingsIn } from '../readings'
import { defined, type Properties } from './defined'
import { DrawnNode, DrawnRelationship, type NodeDrawn, PropertiesKept } from './drawn'

/** What an assertion rests on: the paper that says it, where, and how it follows. */
export interface Ground {
  paper: Paper
  proof: Proof
  basis: 'STATED' | 'INFERRED' | 'RULED'
  /** The rule that concluded it, told in Vietnamese. */
  rule?: string | null
  /** The unit it is kept in; the paper's own unless it rests on several. */
  unit?: string
}

/** Collects nodes and assertions, one of each id. */
export class Drawing {
  readonly nodes = new Map<string, DrawnNode>()
  readonly relationships = new Map<string, DrawnRelationship>()
  readonly #kept = new PropertiesKept()
  readonly #orders = new Map<string, number>()
  readonly #words = new Map<string, { id: string; unit: string }>()

  node(node: NodeDrawn): void {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, new DrawnNode(node, this.#kept))
  }

  /** `id`, or the id under which another text of the same paper has already told the same words. */
  told(id: string, { document, unit }: Paper, words: string): string {
    if (document.papers.length < 2) return id
    const key = `${id.slice(0, 2)}${document.id} ${words}`
    const known = this.#words.get(key)
    if (!known) this.#words.set(key, { id, unit })
    return known && known.unit !== unit ? known.id : id
  }

  /** An assertion with its proof. The same words for the same fact are one assertion. */
  assert(type: RelationshipType, from: string, to: string, ground: Ground, own: Properties = {}): void {
    const { paper, proof, basis, rule } = ground
    const unit = ground.unit ?? paper.unit
    const end = proof.start + proof.quote.length
    const also = proof.also?.map(sliceRow)
    const readings = readingsIn(proof, paper.entry.readings)?.map(readingRow)
    const key = [
      type,
      from,
      to,
      unit,
      paper.unit,
      proof.start,
      end,
      basis,
      rule ?? '',
      JSON.stringify(defined(own)),
      ...(also ?? []),
      ...(readings ?? []),
    ]
    this.#relate(key, type, unit, from, to, {
      source: paper.document.id,
      file: paper.entry.file,
      at: proof.locator,
      quote: proof.quote,
      start: proof.start,
      end,
      also,
      readings,
      basis,
      rule: rule ?? null,
      order: this.#nextOrder(unit),
      ...own,
    })
  }

  /** A relationship that no words of a paper prove: of our own making, or an editor's. */
  relate(type: RelationshipType, from: string, to: string, unit: string, own: Properties = {}): void {
    this.#relate([type, from, to, unit, JSON.stringify(defined(own))], type, unit, from, to, own)
  }

  #relate(
    key: readonly PropertyValue[],
    type: RelationshipType,
    unit: string,
    from: string,
    to: string,
    own: Properties,
  ): void {
    const id = `r:${shortHash(key.join('\n'), 24)}`
    if (this.relationships.has(id)) return
    this.relationships.set(id, new DrawnRelationship(id, type, unit, from, to, own, this.#kept))
  }

  #nextOrder(unit: string): number {
    const order = (this.#orders.get(unit) ?? 0) + 1
    this.#orders.set(unit, order)
    return order
  }
}

/** A further slice as the graph keeps it, in one string. */
function sliceRow({ locator, quote, start, end }: Slice): string {
  return JSON.stringify([locator, quote, start, end])
}

/** A misprint with its reading as the graph keeps it, in one string. */
function readingRow({ quote, reading, reason, by, on, reasonInEnglish }: Reading): string {
  return JSON.stringify([quote, reading, reason, by, on, ...(reasonInEnglish ? [reasonInEnglish] : [])])
}
