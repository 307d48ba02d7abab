import { ObjectType } from 'type-graphql'
import { Document } from './document'
import { Node } from '../node'

@ObjectType({
  implements: [Document, Node],
  simpleResolvers: true,
  description: 'A document that plans rest on: nghị quyết, chỉ thị, quyết định, nghị định, luật.',
})
export class Policy extends Document {
  declare __typename: 'Policy'
}
