import neo4j, { type Config, type Driver, Neo4jError } from 'neo4j-driver'
import { OperatorFault } from '../fault'
import { said } from '../terminal/said.mjs'

/** Where a Neo4j is and how to enter it. */
export interface Access {
  uri: string
  user: string
  password: string
  database: string
}

/** Of one service; each statement that runs takes one. */
export const MOST_CONNECTIONS = 50

/** A driver that has reached its database once. @throws OperatorFault naming the setting that is wrong */
export async function connect({ uri, user, password, database }: Access): Promise<Driver> {
  const driver = driverOf({ uri, user, password })
  try {
    await driver.verifyConnectivity({ database })
    await ask(driver, database)
    return driver
  } catch (error) {
    await driver.close()
    throw connectionFault(error, { uri, user, database })
  }
}

/** A direct connection learns only from a statement that its database is not there. */
async function ask(driver: Driver, database: string): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    await session.run('RETURN 1')
  } finally {
    await session.close()
  }
}

/** A driver as ours are, which has reached nothing yet. */
export function driverOf({ uri, user, password }: Omit<Access, 'database'>, other: Config = {}): Driver {
  const settings: Config = {
    maxConnectionPoolSize: MOST_CONNECTIONS,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 5_000,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
    ...other,
  }
  return neo4j.driver(uri, neo4j.auth.basic(user, password), settings)
}

function connectionFault(error: unknown, { uri, user, database }: Omit<Access, 'password'>): unknown {
  const code = error instanceof Neo4jError ? error.code : ''
  if (code.includes('Security')) {
    return new OperatorFault(
      said(
        `Neo4j at ${uri} refuses user "${user}": check NEO4J_USER and NEO4J_PASSWORD.`,
        `Neo4j ở ${uri} từ chối người dùng “${user}”: hãy kiểm tra NEO4J_USER và NEO4J_PASSWORD.`,
      ),
    )
  }
  if (code.includes('DatabaseNotFound')) {
    return new OperatorFault(
      said(
        `Neo4j at ${uri} has no database "${database}": check NEO4J_DATABASE.`,
        `Neo4j ở ${uri} không có cơ sở dữ liệu “${database}”: hãy kiểm tra NEO4J_DATABASE.`,
      ),
    )
  }
  if (error instanceof Neo4jError) {
    return new OperatorFault(
      said(
        `No Neo4j answers at ${uri}: check NEO4J_URI and that it runs.`,
        `Không có Neo4j nào trả lời ở ${uri}: hãy kiểm tra NEO4J_URI và xem Neo4j có đang chạy không.`,
      ),
    )
  }
  if (error instanceof RangeError) {
    return new OperatorFault(
      said(
        `NEO4J_URI=${uri} has no port from 1 to 65535: it must look like neo4j://host:7687.`,
        `NEO4J_URI=${uri} không có cổng từ 1 đến 65535: phải có dạng neo4j://host:7687.`,
      ),
    )
  }
  return error
}
