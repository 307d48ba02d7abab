import type { MessageInForce } from '../../schema/messages/messageInForce'
import type { MessageOfTheDay } from '../../schema/messages/messageOfTheDay'
import type { Day } from '../../schema/words/calendar'
import { periodsKnownOn } from './clock'
import { answerFrom } from './dayAnswer'
import { explain } from './explanation'
import { inForceFrom } from './inForce'
import type { MessageSnapshot } from './snapshot/snapshot'

/** The country's message on a day, with what was signed by `knownOn` (everything when null). */
export function messageOfTheDay(snapshot: MessageSnapshot, on: Day, knownOn: Day | null): MessageOfTheDay {
  const periods = periodsKnownOn(snapshot.national, knownOn, snapshot.nationalPeriods)
  const answer = answerFrom(periods, on, knownOn)
  const shown = (known: (typeof periods)[number]): MessageInForce[] => inForceFrom(snapshot, known, knownOn)
  const day = {
    on,
    knownOn,
    status: answer.status,
    inForce: answer.inForce.flatMap(shown),
    announced: answer.announced.flatMap(shown),
    previous: (answer.previous && shown(answer.previous)[0]) ?? null,
    next: (answer.next && shown(answer.next)[0]) ?? null,
  }
  const status = day.status === 'IN_FORCE' && day.inForce.length > 1 ? 'OVERLAP' : day.status
  return { ...day, status, explanation: explain({ ...day, status }) }
}
