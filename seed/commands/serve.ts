import { resolve } from 'node:path'
import { serve } from '../../server/main'
import { projectRoot } from '../../server/root'
import { loadRegister } from '../load/load'

/** Loads the register of the checkout and serves it, until a signal ends it. @returns exit code */
export function runServe(): Promise<number> {
  const registerDir = resolve(projectRoot, 'seed/register')
  return serve(({ unread, ...into }) => loadRegister({ ...into, registerDir, ...(unread && { graceMs: 0 }) }))
}
