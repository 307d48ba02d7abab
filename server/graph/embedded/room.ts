import { existsSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OperatorFault } from '../../fault'

/** Below this a database of ours cannot work, in bytes: its log files alone take 16 MB each. */
const LEAST_FREE = 48 * 1024 * 1024

/** Checks that a folder, there or to be made, can be written. @throws OperatorFault where it cannot, or its disk is full */
export async function requireRoom(folder: string): Promise<void> {
  const place = nearest(folder)
  try {
    await access(place, constants.W_OK)
  } catch {
    throw new OperatorFault(
      `No permission to write in ${place}: give this user write access to the checkout.`,
    )
  }
  const { bavail, bsize } = await statfs(place)
  if (bavail * bsize >= LEAST_FREE) return
  throw new OperatorFault(
    `The disk of ${place} is full (${Math.floor((bavail * bsize) / 2 ** 20)} MB left): free about 1 GB and start again.`,
  )
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder))
}
