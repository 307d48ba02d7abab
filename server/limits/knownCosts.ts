import type { DocumentNode } from 'graphql'

/** Of one document; who asks for ever other pages begins anew. */
const MOST = 64

/**
 * What operations cost that were asked before. Of the variables it depends on the lengths of pages and on what is left
 * out or not: on numbers, on true, false and null.
 */
export class KnownCosts {
  readonly #costs = new WeakMap<DocumentNode, Map<string, number>>()

  of(
    document: DocumentNode,
    operationName: string | undefined,
    variables: Record<string, unknown>,
    reckon: () => number,
  ): number {
    const known = this.#costs.get(document) ?? new Map<string, number>()
    this.#costs.set(document, known)
    const deciding = Object.entries(variables).filter(
      ([, value]) => value === null || DECIDING.has(typeof value),
    )
    const key = JSON.stringify([operationName, deciding.sort(([a], [b]) => (a < b ? -1 : 1))])
    const cost = known.get(key) ?? reckon()
    if (known.size >= MOST) known.clear()
    known.set(key, cost)
    return cost
  }
}

const DECIDING: ReadonlySet<string> = new Set(['number', 'boolean'])
