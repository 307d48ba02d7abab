import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Access } from '../../server/graph/connect'
import { projectRoot } from '../../server/root'
import { fetchNeo4j } from './neo4j'

/** The whole service over the register of the project: where it answers, and the Neo4j that it reads. */
export interface Site {
  origin: string
  access: Access
}

declare module 'vitest' {
  interface ProvidedContext {
    site: Site
  }
}

/** One running service for all files that only ask. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { site, stop } = await start()
  project.provide('site', site)
  return stop
}

async function start(): Promise<{ site: Site; stop(): Promise<void> }> {
  await fetchNeo4j()
  const service = fork(join(projectRoot, 'tests/support/siteProcess.mjs'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const ended = once(service, 'exit')
  const told = await Promise.race([once(service, 'message'), ended.then(() => null)])
  if (!told) throw new Error('The service for the tests did not start')
  const stop = async () => {
    service.disconnect()
    await ended
  }
  return { site: told[0], stop }
}
