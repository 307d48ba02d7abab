import { ObjectType } from 'type-graphql'
import { Node } from '../node'
import { Document } from './document'

@ObjectType({ implements: [Document, Node], simpleResolvers: true, description: 'A report (báo cáo).' })
export class Report extends Document {
  declare __typename: 'Report'
}
