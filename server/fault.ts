import { said } from './terminal/said.mjs'
/** Something of the operator's that must be put right before we can run; `message` is one sentence with what to do. */
export class OperatorFault extends Error {
  override readonly name = 'OperatorFault'
}

/** The operator's sentence for a full disk or a folder we may not write, else the error as it is. */
export function fileSystemFault(error: unknown, what: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ENOSPC' || /no space left/i.test(String(error))) {
    return new OperatorFault(
      said(
        `The disk is full while ${what}: free about 1 GB and start again.`,
        `Đĩa đầy khi ${what}: hãy giải phóng khoảng 1 GB rồi chạy lại.`,
      ),
    )
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new OperatorFault(
      said(
        `No permission to write while ${what}: give this user write access to the checkout.`,
        `Không có quyền ghi khi ${what}: hãy cho người dùng này quyền ghi vào thư mục mã nguồn.`,
      ),
    )
  }
  return error
}
