import { Field, Int, ObjectType } from 'type-graphql'
import { Agency } from '../agencies/agency'
import { NumberSpan } from './numberSpan'

@ObjectType({
  simpleResolvers: true,
  description: 'One numbered series of an issuer and year, such as KH-TBTT 2021.',
})
export class SeriesCoverage {
  @Field(() => String, { description: 'The symbol of the series.' })
  symbol!: string

  @Field(() => Agency, { description: 'Who issues it.' })
  issuer!: Agency

  @Field(() => Int, { description: 'Its year; numbers begin anew each January.' })
  year!: number

  @Field(() => [String], { description: 'Numbers that we hold.' })
  held!: string[]

  @Field(() => [String], { description: 'Numbers that others cite.' })
  citedOnly!: string[]

  @Field(() => [String], {
    description: 'Numbers below the highest known of which nothing is known; the first 1,000.',
  })
  missing!: string[]

  @Field(() => [NumberSpan], {
    description: 'The same missing numbers in runs: where a series is long, far shorter.',
  })
  missingSpans!: NumberSpan[]
}
