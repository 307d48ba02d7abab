import { Field, ObjectType } from 'type-graphql'
import { Agency } from './agency'
import { TaskRole } from '../enums/taskRole'

@ObjectType({ simpleResolvers: true, description: 'An agency’s part in a task.' })
export class Assignment {
  @Field(() => Agency, { description: 'The agency.' })
  agency!: Agency

  @Field(() => TaskRole, { description: 'Its part.' })
  role!: TaskRole
}
