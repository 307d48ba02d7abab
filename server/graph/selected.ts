import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

type Fragments = GraphQLResolveInfo['fragments']

/** Which fields an operation asks below one, whatever fragments they stand in; what it may skip counts as asked. */
export class Selected {
  readonly #fields = new Map<string, FieldNode[]>()
  /** What was asked for below before, and of the items. */
  readonly #below = new Map<string, Selected>()
  #items: Selected | undefined

  constructor(
    nodes: readonly { readonly selectionSet?: SelectionSetNode | undefined }[],
    private readonly fragments: Fragments,
  ) {
    const spread = new Set<string>()
    const add = (set: SelectionSetNode | undefined) => {
      for (const one of set?.selections ?? []) {
        if (one.kind === Kind.FIELD) {
          const name = one.name.value
          this.#fields.set(name, [...(this.#fields.get(name) ?? []), one])
        } else if (one.kind === Kind.INLINE_FRAGMENT) add(one.selectionSet)
        else if (!spread.has(one.name.value)) {
          spread.add(one.name.value)
          add(fragments[one.name.value]?.selectionSet)
        }
      }
    }
    for (const { selectionSet } of nodes) add(selectionSet)
  }

  has(name: string): boolean {
    return this.#fields.has(name)
  }

  /** Whether nothing else is asked than these. */
  isWithin(names: ReadonlySet<string>): boolean {
    for (const name of this.#fields.keys()) if (!names.has(name)) return false
    return true
  }

  /** What is asked of the items of a connection. */
  items(): Selected {
    const ofEdges = this.below('edges').#fields.get('node') ?? []
    this.#items ??= new Selected([...(this.#fields.get('nodes') ?? []), ...ofEdges], this.fragments)
    return this.#items
  }

  /** What is asked below the fields of a name. */
  below(name: string): Selected {
    const selected = this.#below.get(name) ?? new Selected(this.#fields.get(name) ?? [], this.fragments)
    this.#below.set(name, selected)
    return selected
  }
}

/** The documents of operations are kept, and what they ask with them. */
const kept = new WeakMap<FieldNode, Selected>()

/** What is asked below the field that is being resolved. */
export function selectedIn({ fieldNodes, fragments }: GraphQLResolveInfo): Selected {
  const [node, ...others] = fieldNodes
  if (!node || others.length > 0) return new Selected(fieldNodes, fragments)
  const selected = kept.get(node) ?? new Selected(fieldNodes, fragments)
  kept.set(node, selected)
  return selected
}
