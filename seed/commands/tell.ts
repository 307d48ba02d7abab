import { fileSystemFault, OperatorFault } from '../../server/fault'

/** One sentence for whoever ran the command; where the fault is ours, it says how to see more. */
export function tell(error: unknown): string {
  const known = fileSystemFault(error, 'writing')
  if (known instanceof OperatorFault) return known.message
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '')
  if (error instanceof Error && error.name === 'Neo4jError') {
    return `Neo4j reports "${message}": check that it runs, has room and lets this user write, then start again.`
  }
  return `Unexpected: ${message}. LOG_LEVEL=debug shows where.`
}
