import { Field, Int, ObjectType } from 'type-graphql'
import { Document } from '../documents/document'
import type { TraceDirection } from '../enums/traceDirection'
import { TraceLink } from './traceLink'

@ObjectType({ simpleResolvers: true, description: 'The documents around one, linked by what they rest on.' })
export class Trace {
  direction!: TraceDirection

  @Field(() => Document, { description: 'The document asked for.' })
  root!: Document

  @Field(() => [Document], { description: 'Every document of the trace, the root first.' })
  nodes!: Document[]

  @Field(() => [TraceLink], { description: 'Every link between them that the direction follows.' })
  links!: TraceLink[]

  @Field(() => Int, { description: 'Links without a quotation.' })
  unproven!: number

  @Field(() => Boolean, { description: 'True where depth or size cut it.' })
  truncated!: boolean
}
