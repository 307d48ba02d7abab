import { ObjectType } from 'type-graphql'
import { Document } from './document'
import { Node } from '../node'

@ObjectType({
  implements: [Document, Node],
  simpleResolvers: true,
  description: 'A dispatch: công văn, công điện, thông báo and every other paper.',
})
export class Dispatch extends Document {
  declare __typename: 'Dispatch'
}
