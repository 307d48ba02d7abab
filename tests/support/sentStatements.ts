import type { Driver } from 'neo4j-driver'

/** Tells every statement that is sent by a driver from now on, with the names of its parameters. */
export function onStatement(
  driver: Driver,
  tell: (text: string, parameters: readonly string[]) => void,
): void {
  const open = driver.session.bind(driver)
  driver.session = options => {
    const session = open(options)
    const run = session.run.bind(session)
    session.run = (text: string, parameters: object, settings: object) => {
      tell(text, Object.keys(parameters))
      return run(text, parameters, settings)
    }
    return session
  }
}
