import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Side } from '../../server/graph/live/side'
import { serve } from '../../server/main'
import { planSide } from '../../server/planSide'
import { projectRoot } from '../../server/root'
import { loadUnlessLoaded } from '../load/unlessLoaded'

/** Loads the register of the checkout and serves it, until a signal ends it. @returns exit code */
export function runServe(): Promise<number> {
  const registerDir = resolve(projectRoot, 'seed/register')
  return serve(async ({ unread, ...into }) => {
    const others = unread ? { graceMs: 0 } : { beforeSwitch: (side: Side) => planSide(into, side) }
    return loadUnlessLoaded({ ...into, registerDir, ...others, program: await builtFrom() })
  })
}

/** What the running build was made from, as the build notes it (server/setup/prepare.mjs). */
const builtFrom = (): Promise<string | null> =>
  readFile(join(projectRoot, 'build/.sources'), 'utf8').catch(() => null)
