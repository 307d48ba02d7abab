import type { Driver } from 'neo4j-driver'

/** A driver that breaks off at the given write transaction, as a kill would. */
export function breakingAt(driver: Driver, transaction: number): Driver {
  let writes = 0
  return {
    ...driver,
    session: (config: Parameters<Driver['session']>[0]) => {
      const session = driver.session(config)
      return Object.assign(Object.create(session), {
        run: session.run.bind(session),
        close: () => session.close(),
        executeRead: session.executeRead.bind(session),
        executeWrite: (work: Parameters<typeof session.executeWrite>[0]) => {
          if (++writes === transaction) throw new Error('killed')
          return session.executeWrite(work)
        },
      })
    },
  } as Driver
}
