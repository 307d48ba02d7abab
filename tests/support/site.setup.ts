import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { projectRoot } from '../../server/root'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the whole service answers, with the register of the project. */
    site: string
  }
}

/** One running service for all files that only ask. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const service = fork(join(projectRoot, 'tests/support/siteProcess.mjs'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const ended = once(service, 'exit')
  const told = await Promise.race([once(service, 'message'), ended.then(() => null)])
  if (!told) throw new Error('The service for the tests did not start')
  project.provide('site', told[0])
  return async () => {
    service.disconnect()
    await ended
  }
}
