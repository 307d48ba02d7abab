import { once } from 'node:events'
import { readConfig } from './config'
import { endSignal } from './endSignal'
import type { Fill } from './fill'
import { limitHeap } from './graph/embedded/memory'
import { type Started, startSteps } from './startSteps'
import { said } from './terminal/said.mjs'

/**
 * Starts the database, fills it and serves until a signal ends it; every step says what it does and how long.
 * @returns exit code, once everything has stopped
 * @throws OperatorFault for what the operator must put right
 */
export async function serve(fill: Fill): Promise<number> {
  limitHeap()
  const config = readConfig()
  const ending = endSignal()
  const started: Started = {}
  try {
    await startSteps({ config, started, ending, fill }).run()
    for (const line of started.told ?? []) console.error(`${said('Register', 'Sổ')}: ${line}`)
    console.log(
      said(
        `\nNguồn is at ${started.app?.address} (Ctrl-C stops everything)`,
        `\nNguồn ở ${started.app?.address} (Ctrl-C dừng tất cả)`,
      ),
    )
    if (!ending.aborted) await once(ending, 'abort')
  } catch (error) {
    if (!ending.aborted) {
      await started.database?.requireRoom?.()
      throw error
    }
  } finally {
    await stop(started)
  }
  console.log(said('Stopped.', 'Đã dừng.'))
  return 0
}

/** In the opposite order of the start. */
async function stop({ app, driver, database }: Started): Promise<void> {
  await app?.close()
  await driver?.close()
  await database?.stop()
}
