import { Field, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description: 'What an answer covers and what it cannot know, in Vietnamese and in English.',
})
export class CoverageNote {
  @Field(() => String, { description: 'What was looked through.' })
  covers!: string

  @Field(() => String, { description: 'What the answer cannot know.' })
  excludes!: string

  @Field(() => String, { description: 'What was looked through, in English.' })
  coversInEnglish!: string

  @Field(() => String, { description: 'What the answer cannot know, in English.' })
  excludesInEnglish!: string
}
