import { Field, ObjectType } from 'type-graphql'
import { Basis } from '../enums/basis'
import { Evidence } from '../facts/evidence'
import { Action } from './action'
import { Task } from './task'

@ObjectType({ simpleResolvers: true, description: 'A reported action that carries out a task.' })
export class ActionMatch {
  @Field(() => Action, { description: 'What was done.' })
  action!: Action

  @Field(() => Task, { description: 'What had been assigned.' })
  task!: Task

  @Field(() => Basis, { description: 'What it rests on.' })
  basis!: Basis

  @Field(() => String, { nullable: true, description: 'The rule that concluded it, where no paper says so.' })
  rule!: string | null

  @Field(() => [Evidence], { description: 'The words of the action and those of the task.' })
  evidence!: Evidence[]
}
