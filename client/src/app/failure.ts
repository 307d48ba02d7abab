import { CombinedGraphQLErrors } from '@apollo/client'

/** Why a page could not be made, as far as its reader should know. */
export interface Failure {
  code: string
  /** Finds the fault in the service's log. */
  correlationId: string | null
}

const statuses: Record<string, number> = { DATABASE_UNAVAILABLE: 503, SERVICE_BUSY: 503, BAD_USER_INPUT: 400 }

/** The failure that an error of the service stands for; null where the error is not the service's. */
export function failureOf(error: unknown): { failure: Failure; status: number } | null {
  if (!CombinedGraphQLErrors.is(error)) return null
  const { code, correlationId } = error.errors[0]?.extensions ?? {}
  const known = typeof code === 'string' ? code : 'INTERNAL'
  return {
    failure: { code: known, correlationId: typeof correlationId === 'string' ? correlationId : null },
    status: statuses[known] ?? 500,
  }
}
