import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What is told of one request: nothing that says who asked, or for which words. */
export interface RequestRecord {
  id: string
  operations: string[]
  cost: number
  roundTrips: number
}

const records = new AsyncLocalStorage<RequestRecord>()

/** The record of the request that is being answered; null where the service asks itself. */
export const currentRecord = (): RequestRecord | null => records.getStore() ?? null

export const withRecord = <T>(record: RequestRecord, answer: () => T): T => records.run(record, answer)

const ID = /^[\w.:/+=-]{1,128}$/

/** The id that the proxy in front gave, where a setting names its header and it looks like one; else one of our own. */
export function recordOf(request: IncomingMessage, header: string | undefined): RequestRecord {
  const given = header && request.headers[header.toLowerCase()]
  const id = typeof given === 'string' && ID.test(given) ? given : randomUUID()
  return { id, operations: [], cost: 0, roundTrips: 0 }
}
