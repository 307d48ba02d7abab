import { Field, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description:
    'What changes in the sentences about a discrepancy from case to case: a paper, a number, a count.',
})
export class DiscrepancyPart {
  @Field(() => String, {
    description: 'Its name, for each rule the same: `paper`, `paperKind`, `count`, `values` …',
  })
  name!: string

  @Field(() => String, {
    description: 'As the papers have it; a code of `DocumentKind` for kinds of papers.',
  })
  value!: string
}
