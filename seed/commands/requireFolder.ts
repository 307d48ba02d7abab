import { stat } from 'node:fs/promises'
import { OperatorFault } from '../../server/fault'
import { said } from '../../server/terminal/said.mjs'

/** The folder itself. @throws OperatorFault where it is none */
export async function requireFolder(path: string): Promise<string> {
  const info = await stat(path).catch(() => null)
  if (!info?.isDirectory())
    throw new OperatorFault(
      said(
        `There is no folder "${path}": check the path.`,
        `Không có thư mục “${path}”: hãy kiểm tra đường dẫn.`,
      ),
    )
  return path
}
