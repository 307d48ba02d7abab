import { createServer } from 'node:net'
import { OperatorFault } from './fault'
import { said } from './terminal/said.mjs'

/** @throws OperatorFault where the address is taken or not ours */
export function requirePort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(portFault(error, host, port)))
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

function portFault(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new OperatorFault(
        said(
          `Port ${port} is taken: stop what uses it, or start with another, for example PORT=${port + 1} npm start.`,
          `Cổng ${port} đang bị dùng: hãy dừng chương trình đang dùng, hoặc chọn cổng khác, ví dụ PORT=${port + 1} npm start.`,
        ),
      )
    case 'EACCES':
      return new OperatorFault(
        said(
          `Port ${port} needs more rights: choose one above 1023, for example PORT=4000 npm start.`,
          `Cổng ${port} cần quyền cao hơn: hãy chọn cổng trên 1023, ví dụ PORT=4000 npm start.`,
        ),
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new OperatorFault(
        said(
          `HOST=${host} is no address of this machine: use 127.0.0.1 or 0.0.0.0.`,
          `HOST=${host} không phải địa chỉ của máy này: hãy dùng 127.0.0.1 hoặc 0.0.0.0.`,
        ),
      )
    default:
      return error
  }
}
