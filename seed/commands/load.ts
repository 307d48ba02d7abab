import { resolve } from 'node:path'
import { readConfig } from '../../server/config'
import { connect } from '../../server/graph/connect'
import { startEmbedded } from '../../server/graph/embedded/embedded'
import { projectRoot } from '../../server/root'
import { loadRegister } from '../load/load'
import { linesOf } from '../load/summary'
import { originalsIn } from './originals'
import { requireFolder } from './requireFolder'

export interface LoadCommandOptions {
  /** Folder of originals. */
  texts?: string
}

/**
 * Loads a register into the Neo4j of the settings, or into the checkout's own. What was done goes to standard output,
 * progress to standard error.
 * @returns exit code: 1 where a file of the register is bad or an original does not bear out a fact
 */
export async function runLoad(folder: string, { texts }: LoadCommandOptions): Promise<number> {
  const registerDir = await requireFolder(folder)
  const textOf = texts === undefined ? undefined : await originalsIn(await requireFolder(texts))
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = readConfig()
  const embedded = NEO4J_URI ? null : await startEmbedded({ home: resolve(projectRoot, 'data/graph') })
  try {
    const access = embedded ?? {
      uri: NEO4J_URI!,
      user: NEO4J_USER,
      password: NEO4J_PASSWORD,
      database: NEO4J_DATABASE,
    }
    const driver = await connect(access)
    try {
      const onProgress = (note: string) => process.stderr.write(`nguon load: ${note}\n`)
      const { database } = access
      const summary = await loadRegister({
        driver,
        database,
        registerDir,
        onProgress,
        ...(textOf && { textOf }),
      })
      process.stdout.write(`${linesOf(summary).join('\n')}\n`)
      return summary.problems.length + summary.dropped.length + summary.unresolved.length > 0 ? 1 : 0
    } finally {
      await driver.close()
    }
  } finally {
    await embedded?.stop()
  }
}
