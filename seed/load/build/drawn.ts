import { LRUCache } from 'lru-cache'
import type { DocumentLabel, NodeImage, NodeLabel, RelationshipImage, RelationshipType } from '../image'
import { Spool } from '../spool'
import { defined, type Properties } from './defined'

/** Those that were asked for last: of a body, or of the paper that is put together. */
const MOST_AT_HAND = 256

type Kept = NodeImage['properties']

/** The properties of all that is drawn, outside of the heap: they are made anew when they are asked for. */
export class PropertiesKept {
  readonly #spool = new Spool()
  readonly #atHand = new LRUCache<number, Kept>({ max: MOST_AT_HAND })

  keep(properties: Properties): number {
    return this.#spool.write(JSON.stringify(defined(properties)))
  }

  /** As JSON. */
  textAt(place: number): string {
    return this.#spool.read(place)
  }

  at(place: number): Kept {
    const known = this.#atHand.get(place)
    if (known) return known
    const properties = JSON.parse(this.textAt(place)) as Kept
    this.#atHand.set(place, properties)
    return properties
  }
}

/** A thing as it was drawn. */
export abstract class Drawn {
  readonly #kept: PropertiesKept
  readonly #place: number

  constructor(
    readonly id: string,
    kept: PropertiesKept,
    properties: Properties,
  ) {
    this.#kept = kept
    this.#place = kept.keep(properties)
  }

  get properties(): Kept {
    return this.#kept.at(this.#place)
  }

  /** `JSON.stringify` of it, without making its properties first. */
  toText(): string {
    return `${JSON.stringify(this).slice(0, -1)},"properties":${this.#kept.textAt(this.#place)}}`
  }
}

export class DrawnNode extends Drawn implements NodeImage {
  readonly label: NodeLabel
  readonly kind?: DocumentLabel
  unit: string

  constructor({ id, label, kind, unit, properties }: NodeDrawn, kept: PropertiesKept) {
    super(id, kept, properties)
    this.label = label
    if (kind) this.kind = kind
    this.unit = unit
  }
}
export type NodeDrawn = Omit<NodeImage, 'properties'> & { properties: Properties }

export class DrawnRelationship extends Drawn implements RelationshipImage {
  constructor(
    id: string,
    readonly type: RelationshipType,
    readonly unit: string,
    readonly from: string,
    readonly to: string,
    properties: Properties,
    kept: PropertiesKept,
  ) {
    super(id, kept, properties)
  }
}
