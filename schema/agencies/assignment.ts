import { Field, ObjectType } from 'type-graphql'
import { Basis } from '../enums/basis'
import { TaskRole } from '../enums/taskRole'
import { Agency } from './agency'

@ObjectType({ simpleResolvers: true, description: 'An agency’s part in a task.' })
export class Assignment {
  @Field(() => Agency, { description: 'The agency.' })
  agency!: Agency

  @Field(() => TaskRole, { description: 'Its part.' })
  role!: TaskRole

  @Field(() => String, {
    nullable: true,
    description: 'The word by which the paper says the part, where it says one: chủ trì, phối hợp.',
  })
  printed!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The class, or the part of the body, by which the paper names it: các Sở Thông tin và Truyền thông. Null where it is named itself.',
  })
  through!: string | null

  @Field(() => Basis, {
    description: 'Whether the paper names the agency, or a rule concludes that it is meant.',
  })
  basis!: Basis

  @Field(() => String, {
    nullable: true,
    description: 'The rule that concluded it, where the paper names only a class.',
  })
  rule!: string | null
}
