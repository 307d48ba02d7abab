import { existsSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { OperatorFault } from '../../fault'
import { said } from '../../terminal/said.mjs'

/** Below this a database of ours cannot work, in bytes: its log files alone take 16 MB each. */
const LEAST_FREE = 48 * 1024 * 1024

/** Checks that a folder, there or to be made, can be written. @throws OperatorFault where it cannot, or its disk is full */
export async function requireRoom(folder: string): Promise<void> {
  const place = nearest(folder)
  try {
    await access(place, constants.W_OK)
  } catch {
    throw new OperatorFault(
      said(
        `No permission to write in ${place}: give this user write access to the checkout.`,
        `Không có quyền ghi vào ${place}: hãy cho người dùng này quyền ghi vào thư mục mã nguồn.`,
      ),
    )
  }
  const { bavail, bsize } = await statfs(place)
  if (bavail * bsize >= LEAST_FREE) return
  const left = Math.floor((bavail * bsize) / 2 ** 20)
  throw new OperatorFault(
    said(
      `The disk of ${place} is full (${left} MB left): free about 1 GB and start again.`,
      `Đĩa chứa ${place} đã đầy (còn ${left} MB): hãy giải phóng khoảng 1 GB rồi chạy lại.`,
    ),
  )
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder))
}
