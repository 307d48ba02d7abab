import { LRUCache } from 'lru-cache'
import type { MessageInForce } from '../../schema/messages/messageInForce'
import type { MessageOfTheDay } from '../../schema/messages/messageOfTheDay'
import type { Day } from '../../schema/words/calendar'
import { periodsKnownOn } from './clock'
import { answerFrom } from './dayAnswer'
import { explain } from './explanation'
import { inForceFrom } from './inForce'
import type { MessageSnapshot } from './snapshot/snapshot'

/** Days that are asked for again and again. */
const MOST_DAYS = 500
const told = new WeakMap<MessageSnapshot, LRUCache<string, MessageOfTheDay>>()

/**
 * The country's message on a day, with what was signed by `knownOn` (everything when null); one for all who ask, so that
 * nobody may change it.
 */
export function messageOfTheDay(snapshot: MessageSnapshot, on: Day, knownOn: Day | null): MessageOfTheDay {
  const days = told.get(snapshot) ?? new LRUCache({ max: MOST_DAYS })
  told.set(snapshot, days)
  const name = `${on} ${knownOn}`
  const known = days.get(name)
  if (known) return known
  const answer = answerOn(snapshot, on, knownOn)
  days.set(name, answer)
  return answer
}

function answerOn(snapshot: MessageSnapshot, on: Day, knownOn: Day | null): MessageOfTheDay {
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
