import neo4j, { type Driver } from 'neo4j-driver'
import { DatabaseUnavailable } from './unavailable'

/** The work's result, where it comes in time. @throws DatabaseUnavailable */
export function beforeDeadline<T>(work: PromiseLike<T>, milliseconds: number): Promise<T> {
  return racing(work, late => {
    const timer = setTimeout(() => late('No answer in time'), milliseconds)
    return () => clearTimeout(timer)
  })
}

interface Asked {
  driver: Driver
  database: string
  timeoutMs: number
}

/** Shares of the time that a statement may take: to be silent, and then to answer whether the database is there. */
const SILENT = { share: 0.08, leastMs: 800 }
const THERE = { share: 0.2, leastMs: 2_000 }
const of = (timeoutMs: number, { share, leastMs }: typeof SILENT) => Math.max(leastMs, share * timeoutMs)

/**
 * The work's result, where the database is there: a statement may take long, but while it is silent the database must
 * answer another. One that is frozen is told from one that is slow within 3 seconds.
 * @throws DatabaseUnavailable
 */
export function whileThere<T>(work: PromiseLike<T>, asked: Asked): Promise<T> {
  const { driver } = asked
  const silentMs = of(asked.timeoutMs, SILENT)
  const isSilent = () => performance.now() - (answered.get(driver) ?? 0) > silentMs
  work.then(
    () => answered.set(driver, performance.now()),
    () => {},
  )
  return racing(work, gone => {
    const timer = setInterval(async () => {
      if (isSilent() && !(await isThere(asked)) && isSilent()) gone('It answers nothing')
    }, silentMs)
    return () => clearInterval(timer)
  })
}

/** When the database of a driver answered last, whatever was asked: on a busy machine one answer tells of all. */
const answered = new WeakMap<Driver, number>()

/** Those under way, one for each driver. */
const looks = new WeakMap<Driver, Promise<boolean>>()

function isThere(asked: Asked): Promise<boolean> {
  const { driver } = asked
  const look = looks.get(driver) ?? lookAt(asked).finally(() => looks.delete(driver))
  looks.set(driver, look)
  return look
}

async function lookAt({ driver, database, timeoutMs }: Asked): Promise<boolean> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    await beforeDeadline(session.run('RETURN 1'), of(timeoutMs, THERE))
    return true
  } catch {
    return false
  } finally {
    session.close().catch(() => {})
  }
}

/** `begin` gets what ends the wait, and gives back what ends the watch. */
function racing<T>(work: PromiseLike<T>, begin: (end: (why: string) => void) => () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    let over = false
    const settle = (act: () => void) => {
      if (over) return
      over = true
      stop()
      act()
    }
    const stop = begin(why => settle(() => reject(new DatabaseUnavailable({ cause: new Error(why) }))))
    work.then(
      value => settle(() => resolve(value)),
      error => settle(() => reject(error)),
    )
  })
}
