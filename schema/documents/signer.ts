import { Field, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'Who signed a document.' })
export class Signer {
  @Field(() => String, { description: 'Name as printed.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Office as printed.' })
  title!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'TM., KT., TL., TUQ. or Q. as printed before the office.',
  })
  mode!: string | null

  @Field(() => [String], {
    description: 'Every line above the name, in order: "KT. Bộ trưởng – Trưởng Tiểu ban", "Thứ trưởng".',
  })
  signature!: string[]
}
