import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ resolveType: (node: Node) => node.__typename, description: 'Anything with a global id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Global id, the same for good.' })
  id!: string

  /** The GraphQL type of the object. */
  __typename!: string
}
