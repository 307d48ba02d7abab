import { Field, ObjectType } from 'type-graphql'
import { Agency } from './agency'

@ObjectType({ simpleResolvers: true, description: 'An agency as a paper names it.' })
export class NamedAgency {
  @Field(() => Agency, { description: 'The agency.' })
  agency!: Agency

  @Field(() => String, {
    nullable: true,
    description:
      'The class, or the part of the body, by which the paper names it: các cơ quan chức năng của Bộ. Null where it is named itself.',
  })
  through!: string | null
}
