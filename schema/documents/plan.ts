import { ObjectType } from 'type-graphql'
import { Node } from '../node'
import { Document } from './document'

@ObjectType({
  implements: [Document, Node],
  simpleResolvers: true,
  description: 'A document that carries messages (kế hoạch truyền thông).',
})
export class Plan extends Document {
  declare __typename: 'Plan'
}
