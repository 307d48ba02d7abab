import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'The loaded register: what answers are made from.' })
export class DataVersion {
  @Field(() => String, { description: 'Hash of the register.' })
  version!: string

  @Field(() => String, { description: 'When it was loaded, ISO 8601 with its offset.' })
  loadedAt!: string

  @Field(() => Int, { description: 'Documents in the graph, cited ones included.' })
  documents!: number

  @Field(() => Int, { description: 'Assertions in the graph.' })
  assertions!: number
}
