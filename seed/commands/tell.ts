import { fileSystemFault, OperatorFault } from '../../server/fault'
import { said } from '../../server/terminal/said.mjs'

/** One sentence for whoever ran the command; where the fault is ours, it says how to see more. */
export function tell(error: unknown): string {
  const known = fileSystemFault(error, said('writing', 'ghi'))
  if (known instanceof OperatorFault) return known.message
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '')
  if (error instanceof Error && error.name === 'Neo4jError') {
    return said(
      `Neo4j reports "${message}": check that it runs, has room and lets this user write, then start again.`,
      `Neo4j báo “${message}”: hãy kiểm tra xem nó có chạy, còn chỗ và cho người dùng này ghi không, rồi chạy lại.`,
    )
  }
  return said(
    `Unexpected: ${message}. LOG_LEVEL=debug shows where.`,
    `Lỗi bất ngờ: ${message}. LOG_LEVEL=debug cho biết ở đâu.`,
  )
}
