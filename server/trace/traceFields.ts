import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Trace } from '../../schema/trace/trace'
import { TracePlace } from '../../schema/trace/tracePlace'
import { placesOf } from './places'

@Resolver(() => Trace)
export class TraceFields {
  @FieldResolver(() => [TracePlace], {
    description: 'A picture of the trace: rows and columns, the root first.',
  })
  places(@Root() trace: Trace): TracePlace[] {
    return placesOf(trace)
  }
}
