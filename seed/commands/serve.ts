import { resolve } from 'node:path'
import type { Side } from '../../server/graph/live/side'
import { serve } from '../../server/main'
import { planSide } from '../../server/planSide'
import { projectRoot } from '../../server/root'
import { loadRegister } from '../load/load'

/** Loads the register of the checkout and serves it, until a signal ends it. @returns exit code */
export function runServe(): Promise<number> {
  const registerDir = resolve(projectRoot, 'seed/register')
  return serve(({ unread, ...into }) => {
    const others = unread ? { graceMs: 0 } : { beforeSwitch: (side: Side) => planSide(into, side) }
    return loadRegister({ ...into, registerDir, ...others })
  })
}
