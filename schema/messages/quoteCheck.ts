import { Field, ObjectType } from 'type-graphql'
import { QuoteVerdict } from '../enums/quoteVerdict'
import { QuoteMatch } from './quoteMatch'

@ObjectType({ simpleResolvers: true, description: 'Whether a text is an official wording.' })
export class QuoteCheck {
  @Field(() => QuoteVerdict, { description: 'The best of the matches.' })
  verdict!: QuoteVerdict

  @Field(() => [QuoteMatch], { description: 'Best first; of one place at most five, twenty in all.' })
  matches!: QuoteMatch[]
}
