import { ObjectType } from 'type-graphql'
import { Node } from '../node'
import { Document } from './document'

@ObjectType({
  implements: [Document, Node],
  simpleResolvers: true,
  description: 'A dispatch: công văn, công điện, thông báo and every other paper.',
})
export class Dispatch extends Document {
  declare __typename: 'Dispatch'
}
