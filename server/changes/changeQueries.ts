import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Action } from '../../schema/agencies/action'
import { MessageChange } from '../../schema/changes/messageChange'
import type { MessageInForce } from '../../schema/messages/messageInForce'
import { MessageOfTheDay } from '../../schema/messages/messageOfTheDay'
import { TimelineEntry } from '../../schema/timeline/timelineEntry'
import type { Context } from '../context'
import { checkId } from '../graph/arguments'
import { inForceFrom } from '../messages/inForce'
import type { MessageSnapshot } from '../messages/snapshot/snapshot'
import { happenedBetween } from './happenedBetween'
import { messageChange } from './messageChange'
import { ownReasons } from './ownReasons'

@Resolver(() => MessageChange)
export class ChangeQueries {
  @Query(() => MessageChange, {
    nullable: true,
    description:
      'Why the message of one plan gave way to another’s; in whatever order they are named. Null where one of them issues no message.',
  })
  async messageChange(
    @Arg('from', () => ID, { description: 'Id or path of one plan.' }) from: string,
    @Arg('to', () => ID, { description: 'Id or path of the other.' }) to: string,
    @Ctx() context: Context,
  ): Promise<MessageChange | null> {
    const snapshot = await context.messages()
    const [one, other] = [messageOf(snapshot, checkId('from', from)), messageOf(snapshot, checkId('to', to))]
    return one && other && one.plan.id !== other.plan.id ? messageChange(one, other) : null
  }

  @FieldResolver(() => [Action], {
    description:
      'What the later plan itself tells of why it was made, in its own words (Để triển khai …, Nhằm …, Căn cứ …). It need not tell why the message changed.',
  })
  ownReasons(@Root() change: MessageChange, @Ctx() context: Context): Promise<Action[]> {
    return ownReasons(context, change)
  }

  @FieldResolver(() => [TimelineEntry], {
    description:
      'Policies issued and events between the two signings, both days included, in the order of their days; each with its quotation. None where the day of a signing is not known.',
  })
  between(@Root() change: MessageChange, @Ctx() context: Context): Promise<TimelineEntry[]> {
    return happenedBetween(context, change)
  }
}

@Resolver(() => MessageOfTheDay)
export class ChangeOfTheDay {
  @FieldResolver(() => MessageChange, {
    nullable: true,
    description:
      'Why the message before it gave way to the (first) one in force. Null where none is in force, or none was before.',
  })
  change(@Root() { inForce: [now], previous }: MessageOfTheDay): MessageChange | null {
    return now && previous ? messageChange(previous, now) : null
  }
}

/** The first message that a plan issues. */
function messageOf(snapshot: MessageSnapshot, plan: string): MessageInForce | undefined {
  const known = snapshot.periods.find(({ plan: { id } }) => {
    const onRecord = snapshot.plans.get(id)?.plan
    return id === plan || onRecord?.url === plan
  })
  return known && inForceFrom(snapshot, known, null)[0]
}
