import type { Driver } from 'neo4j-driver'
import type { DayRange } from '../schema/words/calendar'

/** What puts data into the graph before it is served; given by the program that composes both. */
export type Fill = (into: {
  driver: Driver
  database: string
  /** The database may hold what is not ours. */
  sharing: boolean
  /** Nobody reads the database yet. */
  unread: boolean
  /** The days that it may name, where the operator sets them. */
  days: Partial<DayRange>
  /** Told what is being done; throws where that must be cut short. */
  onProgress: (note: string) => void
}) => Promise<{
  /** What was done, in one line. */
  sentence: string
  /** What could not be read, a sentence each. */
  told: string[]
}>
