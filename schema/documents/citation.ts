import { Field, ObjectType } from 'type-graphql'
import { Agency } from '../agencies/agency'
import { Basis } from '../enums/basis'
import { Relation } from '../enums/relation'
import { Evidence } from '../facts/evidence'

@ObjectType({ simpleResolvers: true, description: 'One document naming another.' })
export class Citation {
  @Field(() => String, { description: 'As printed in the paper.' })
  printed!: string

  @Field(() => Relation, { description: 'How, by the words of the paper.' })
  relation!: Relation

  @Field(() => Basis, { description: 'What it rests on.' })
  basis!: Basis

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]

  @Field(() => Agency, {
    nullable: true,
    description:
      'The agency whose act the sentence tells, where it is not the citing paper itself: Sở đã triển khai …. The relation is then the agency’s; the paper only mentions.',
  })
  actor!: Agency | null

  /** Ids of the documents that the cited number may mean. */
  candidateIds!: string[]

  /** Id of the citing document. */
  fromId!: string

  /** Id of the cited document. */
  toId!: string
}
