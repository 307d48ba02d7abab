import { inTerminal } from '../../server/terminal/worded'
import { describeProblem } from '../load/register/problem'
import { readRegister } from '../load/register/readRegister'
import { requireFolder } from './requireFolder'

/**
 * Prints the entries of a register to standard output, a JSON object a line; bad files are named on standard error.
 * @returns exit code: 1 where a file is bad
 */
export async function runExport(folder: string): Promise<number> {
  const { entries, problems } = await readRegister(await requireFolder(folder))
  for (const entry of entries) process.stdout.write(`${JSON.stringify(entry)}\n`)
  for (const problem of problems)
    process.stderr.write(`nguon export: ${inTerminal(describeProblem(problem))}\n`)
  return problems.length > 0 ? 1 : 0
}
