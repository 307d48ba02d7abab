import { readConfig, registerDays } from '../../server/config'
import { endSignal } from '../../server/endSignal'
import { OperatorFault } from '../../server/fault'
import { connect } from '../../server/graph/connect'
import { openDatabase } from '../../server/graph/database'
import { planSide } from '../../server/planSide'
import { said } from '../../server/terminal/said.mjs'
import { loadRegister } from '../load/load'
import { linesOf } from '../load/summary'
import { originalsIn } from './originals'
import { requireFolder } from './requireFolder'

export interface LoadCommandOptions {
  /** Folder of originals. */
  texts?: string
  /** The database may hold what is not ours. */
  intoShared?: boolean
}

/**
 * Loads a register into the Neo4j of the settings, or into the checkout's own. What was done goes to standard output,
 * progress to standard error.
 * @returns exit code: 1 where a file of the register is bad or an original does not bear out a fact
 */
export async function runLoad(
  folder: string,
  { texts, intoShared = false }: LoadCommandOptions,
): Promise<number> {
  const registerDir = await requireFolder(folder)
  const textOf = texts === undefined ? undefined : await originalsIn(await requireFolder(texts))
  const ending = endSignal()
  const config = readConfig()
  const access = await openDatabase(config, { shared: true, signal: ending })
  try {
    const driver = await connect(access)
    try {
      const onProgress = (note: string) => {
        ending.throwIfAborted()
        tellProgress(`nguon load: ${note}`)
      }
      const { database } = access
      const summary = await loadRegister({
        driver,
        database,
        registerDir,
        onProgress,
        beforeSwitch: side => planSide({ driver, database }, side),
        sharing: intoShared || config.NEO4J_SHARED,
        days: registerDays(config),
        ...(textOf && { textOf }),
      })
      process.stdout.write(`${linesOf(summary).join('\n')}\n`)
      return summary.problems.length + summary.dropped.length + summary.unresolved.length > 0 ? 1 : 0
    } catch (error) {
      if (ending.aborted)
        throw new OperatorFault(
          said(
            'The load was cut short: the next one finishes it.',
            'Việc nạp bị ngắt giữa chừng: lần nạp sau sẽ làm nốt.',
          ),
        )
      await access.requireRoom?.()
      throw error
    } finally {
      tellProgress('')
      await driver.close()
    }
  } finally {
    await access.stop()
  }
}

/** On a terminal one line that is written over, else a line each. */
function tellProgress(note: string): void {
  const { stderr } = process
  if (stderr.isTTY) stderr.write(`\r\u001b[K${note}`)
  else if (note) stderr.write(`${note}\n`)
}
