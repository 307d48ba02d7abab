import { OperatorFault } from '../../fault'
import { run } from './run'

const OLDEST = 17

/** Checks that a Java can run Neo4j. @throws OperatorFault where none is there or it is too old */
export async function requireJava(): Promise<void> {
  const { output, missing } = await run('java', ['-version'])
  if (missing)
    throw new OperatorFault(
      `Java is missing: install Java ${OLDEST} or later and put "java" on the PATH, or set NEO4J_URI to a Neo4j that runs.`,
    )
  const version = /version "(\d+)/.exec(output)?.[1]
  if (!version || Number(version) < OLDEST) {
    throw new OperatorFault(
      `Java ${version ?? 'of unknown version'} is too old: Neo4j needs Java ${OLDEST} or later.`,
    )
  }
}
