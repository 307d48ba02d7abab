import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { CoverageNote } from '../coverage/coverageNote'
import { PageInfo } from './pageInfo'

export interface Edge<Item> {
  cursor: string
  node: Item
}

/** One page of a list. A total that costs a statement of its own may be given as a function, run when asked for. */
export interface Connection<Item> {
  edges: Edge<Item>[]
  nodes: Item[]
  pageInfo: PageInfo
  totalCount: number | (() => Promise<number>)
  coverage: CoverageNote
}

/** The Relay connection `<name>Connection`, with its edge type, over the items that `itemType` names. */
export function connectionOf<Item extends object>(
  name: string,
  itemType: () => unknown,
): ClassType<Connection<Item>> {
  const returns = itemType as () => ClassType<Item>

  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One ${name} of a list and its place there.`,
  })
  class ItemEdge implements Edge<Item> {
    @Field(() => String, { description: 'Opaque place in the list: give it as after to go on from here.' })
    cursor!: string

    @Field(returns, { description: 'The item itself.' })
    node!: Item
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `One page of a list of ${name}.` })
  class ItemConnection implements Connection<Item> {
    @Field(() => [ItemEdge], { description: 'The items of this page with their cursors.' })
    edges!: ItemEdge[]

    @Field(() => [returns()], { description: 'The items of this page.' })
    nodes!: Item[]

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'Items of the whole list.' })
    totalCount!: number | (() => Promise<number>)

    @Field(() => CoverageNote, { description: 'What the list covers and what it does not.' })
    coverage!: CoverageNote
  }
  return ItemConnection
}
