import { ObjectType } from 'type-graphql'
import { Node } from '../node'
import { Document } from './document'

@ObjectType({
  implements: [Document, Node],
  simpleResolvers: true,
  description: 'A document that plans rest on: nghị quyết, chỉ thị, quyết định, nghị định, luật.',
})
export class Policy extends Document {
  declare __typename: 'Policy'
}
