import { Field, ObjectType } from 'type-graphql'
import { AgencyLevel } from '../enums/agencyLevel'
import { Node } from '../node'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A body that issues papers or carries out tasks.',
})
export class Agency extends Node {
  declare __typename: 'Agency'

  @Field(() => String, { description: 'Its name, as its fullest source prints it.' })
  name!: string

  @Field(() => [String], { description: 'Every name on record, abbreviations included.' })
  names!: string[]

  @Field(() => String, { nullable: true, description: 'Its usual abbreviation.' })
  abbreviation!: string | null

  @Field(() => AgencyLevel, { description: 'Its level.' })
  level!: AgencyLevel

  @Field(() => String, { nullable: true, description: 'Province it belongs to; null for a central body.' })
  province!: string | null

  @Field(() => String, { description: 'Path of its page.' })
  url!: string

  /** Id of the agency it is part of. */
  parentId!: string | null
}
