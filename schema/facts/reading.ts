import { Field, ObjectType } from 'type-graphql'
import { Ruling } from './ruling'

@ObjectType({
  simpleResolvers: true,
  description: 'Words of a quotation that are plainly misprinted, as an editor reads them.',
})
export class Reading {
  @Field(() => String, { description: 'As the paper prints them; the quotation keeps them so.' })
  printed!: string

  @Field(() => Ruling, { description: 'What they are read as, by whom and why.' })
  ruling!: Ruling
}
