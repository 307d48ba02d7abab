import { stat } from 'node:fs/promises'
import { OperatorFault } from '../../server/fault'

/** The folder itself. @throws OperatorFault where it is none */
export async function requireFolder(path: string): Promise<string> {
  const info = await stat(path).catch(() => null)
  if (!info?.isDirectory()) throw new OperatorFault(`There is no folder "${path}": check the path.`)
  return path
}
