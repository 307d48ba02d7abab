import { type GraphQLSchema, isInterfaceType, isObjectType, parse } from 'graphql'
import type { Execute } from '../../../server/api'

/** Items of a page of a list. */
const PAGE = 25

interface Page<Node> {
  nodes: Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Asks the API as anybody may, and only for fields that its schema has. */
export class Asker {
  constructor(
    readonly execute: Execute,
    readonly schema: GraphQLSchema,
  ) {}

  has(type: string, field: string): boolean {
    const found = this.schema.getType(type)
    return (isObjectType(found) || isInterfaceType(found)) && field in found.getFields()
  }

  /** Of selections such as `figures(first: 5) { id }` those whose field the type has. */
  pick(type: string, ...selections: string[]): string {
    return selections.filter(one => this.has(type, one.match(/^\w+/)![0])).join(' ')
  }

  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.execute({ query: parse(query), variables })
    if (errors) throw new Error(`${errors.map(({ message }) => message).join('; ')} in ${query}`)
    return data as Data
  }

  /** Every item of a list of the root. */
  async list<Node>(field: string, selection: string, given = ''): Promise<Node[]> {
    const query = `query ($after: String) { page: ${field}(first: ${PAGE}, after: $after${given}) { ${page(selection)} } }`
    return this.#pages<Node>(after =>
      this.ask<{ page: Page<Node> }>(query, { after }).then(({ page }) => page),
    )
  }

  /** Every item of a list of a document. */
  async listOf<Node>(id: string, field: string, selection: string): Promise<Node[]> {
    const query = `query ($id: ID!, $after: String) {
      node(id: $id) { ... on Document { page: ${field}(first: ${PAGE}, after: $after) { ${page(selection)} } } }
    }`
    return this.#pages<Node>(after =>
      this.ask<{ node: { page: Page<Node> } }>(query, { id, after }).then(({ node }) => node.page),
    )
  }

  async #pages<Node>(pageAfter: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
    const all: Node[] = []
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = await pageAfter(after)
      all.push(...nodes)
      if (!pageInfo.hasNextPage) return all
      after = pageInfo.endCursor
    }
  }
}

const page = (selection: string): string => `nodes { ${selection} } pageInfo { hasNextPage endCursor }`
