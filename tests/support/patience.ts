import type { Driver } from 'neo4j-driver'
import { type Access, driverOf } from '../../server/graph/connect'

/** What a statement may take where no test asks how fast it is: on a busy machine Neo4j plans one for many seconds. */
export const PATIENCE = 120_000

/** A driver that waits for a connection as long as for an answer; the service's own gives up after seconds. */
export function patientDriver(access: Omit<Access, 'database'>): Driver {
  return driverOf(access, {
    connectionAcquisitionTimeout: PATIENCE,
    connectionTimeout: PATIENCE,
    maxTransactionRetryTime: PATIENCE,
  })
}
