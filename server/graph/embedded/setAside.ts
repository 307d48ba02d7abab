import { existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { BrokenDatabase } from './launch'
import { requireRoom } from './room'

/** A start, and the folder in which the data of a database that could not start is kept now. */
export interface Started<T> {
  started: T
  setAside: string | null
}

/**
 * Starts the database of a home folder. One whose data keep it from starting is set aside under the date, and an empty
 * one started: the register has everything. Where that does not start either, the data are put back.
 * @throws what the start throws, an OperatorFault where the disk is full
 */
export async function startOrSetAside<T>(home: string, start: () => Promise<T>): Promise<Started<T>> {
  try {
    return { started: await start(), setAside: null }
  } catch (error) {
    const data = join(home, 'data')
    if (!(error instanceof BrokenDatabase) || !existsSync(data)) throw error
    await requireRoom(home)
    const aside = `${data}.${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`
    await rename(data, aside)
    try {
      return { started: await start(), setAside: aside }
    } catch (again) {
      await rename(data, `${aside}.second`).catch(() => {})
      await rename(aside, data)
      throw again
    }
  }
}
