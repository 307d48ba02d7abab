import { ObjectType } from 'type-graphql'
import { Document } from './document'
import { Node } from '../node'

@ObjectType({ implements: [Document, Node], simpleResolvers: true, description: 'A report (báo cáo).' })
export class Report extends Document {
  declare __typename: 'Report'
}
