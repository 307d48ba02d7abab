/** What one operation took. */
export interface OperationSummary {
  operationName: string | null
  milliseconds: number
  roundTrips: number
  errors: number
  /** Whether the service asked itself, for a page or a feed. */
  own: boolean
  cost: number
  /** Codes of its errors. */
  codes: string[]
  /** How it was answered: by running it, by what was sent for it before, or of data from before a failure. */
  how: 'made' | 'kept' | 'aged'
}

/** Of an operation that was answered with what was sent for it before. */
export const keptSummary = (operationName: string | null): OperationSummary => ({
  operationName,
  milliseconds: 0,
  roundTrips: 0,
  errors: 0,
  own: false,
  cost: 1,
  codes: [],
  how: 'kept',
})
