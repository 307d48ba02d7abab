import { inject } from 'vitest'
import { OperatorFault } from '../../server/fault'
import type { Access } from '../../server/graph/connect'
import { claimHome } from '../../server/graph/embedded/claim'
import type { Ground } from './neo4j.setup'
import { whenThere } from './underWay'

/** A Neo4j of the run that this process has for itself: its test files fill it one after another. */
export const access: Access = await claimOne(await whenThere(inject('grounds')))

async function claimOne(grounds: Ground[]): Promise<Access> {
  for (;;) {
    for (const { access, claim } of grounds) if (await isClaimed(claim)) return access
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** False where another process holds it. */
async function isClaimed(folder: string): Promise<boolean> {
  try {
    await claimHome(folder)
    return true
  } catch (error) {
    if (error instanceof OperatorFault) return false
    throw error
  }
}
