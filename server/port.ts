import { createServer } from 'node:net'
import { OperatorFault } from './fault'

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
        `Port ${port} is taken: stop what uses it, or start with another, for example PORT=${port + 1} npm start.`,
      )
    case 'EACCES':
      return new OperatorFault(
        `Port ${port} needs more rights: choose one above 1023, for example PORT=4000 npm start.`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new OperatorFault(`HOST=${host} is no address of this machine: use 127.0.0.1 or 0.0.0.0.`)
    default:
      return error
  }
}
