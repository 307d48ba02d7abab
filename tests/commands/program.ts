import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from '../../server/root'

/** The program `nguon` as people start it, built anew where the sources are newer. */
export const program = join(projectRoot, 'server/setup/nguon.mjs')
execFileSync(process.execPath, [program, '--help'], { stdio: 'ignore' })
