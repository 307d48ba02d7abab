import { loadRegister } from '../../seed/load/load'
import { linesOf } from '../../seed/load/summary'
import { readConfig } from '../../server/config'
import { connect } from '../../server/graph/connect'
import { openDatabase } from '../../server/graph/database'

/** Loads the register that is named last, as `nguon load` does, but plans no views: that takes most of the time of a small one. */
const access = await openDatabase(readConfig(), {})
const driver = await connect(access)
const onProgress = (note: string) => process.stderr.write(`${note}\n`)
const summary = await loadRegister({
  driver,
  database: access.database,
  registerDir: process.argv.at(-1)!,
  onProgress,
})
process.stdout.write(`${linesOf(summary).join('\n')}\n`)
await driver.close()
