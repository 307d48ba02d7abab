import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { tell } from '../../seed/commands/tell'
import { fileSystemFault, OperatorFault } from '../../server/fault'
import { connect } from '../../server/graph/connect'
import { requireJava } from '../../server/graph/embedded/java'
import { freePort } from '../../server/graph/embedded/ports'
import { requirePort } from '../../server/port'

afterEach(() => vi.unstubAllEnvs())

/** A folder with a program `java` that says it has this version. */
async function javaOfVersion(version: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nguon-java-'))
  await writeFile(join(folder, 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`)
  await chmod(join(folder, 'java'), 0o755)
  return folder
}

describe('Java', () => {
  it('missing is told with what to do', async () => {
    vi.stubEnv('JAVA_HOME', undefined)
    vi.stubEnv('PATH', '/nowhere')
    await expect(requireJava()).rejects.toThrow(/^Java is missing: install Java 17 or later/)
  })

  it.each([
    ['1.8.0_392', 'Java 8 is too old'],
    ['11.0.2', 'Java 11 is too old'],
  ])('%s is too old', async (version, told) => {
    const folder = await javaOfVersion(version)
    vi.stubEnv('JAVA_HOME', undefined)
    vi.stubEnv('PATH', `${folder}:/bin:/usr/bin`)
    await expect(requireJava()).rejects.toThrow(told)
    await rm(folder, { recursive: true })
  })

  it('of a wrong JAVA_HOME is told by that name', async () => {
    vi.stubEnv('JAVA_HOME', '/nowhere')
    await expect(requireJava()).rejects.toThrow('JAVA_HOME=/nowhere holds no Java')
  })
})

describe('the port of the service', () => {
  it('taken: says which variable to set', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    await new Promise(resolve => other.once('listening', resolve))
    await expect(requirePort('127.0.0.1', port)).rejects.toThrow(`PORT=${port + 1} npm start`)
    other.close()
  })

  it('free: is free again afterwards', async () => {
    const port = await freePort()
    await requirePort('127.0.0.1', port)
    await requirePort('127.0.0.1', port)
  })

  it('on an address that is not ours: names HOST', async () => {
    await expect(requirePort('203.0.113.1', 4000)).rejects.toThrow('HOST=203.0.113.1 is no address')
  })
})

describe('NEO4J_URI', () => {
  const access = { user: 'neo4j', password: 'x', database: 'neo4j' }

  it('where nothing answers is named', async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`
    await expect(connect({ ...access, uri })).rejects.toThrow(`No Neo4j answers at ${uri}: check NEO4J_URI`)
  })

  it('with an impossible port is named', async () => {
    await expect(connect({ ...access, uri: 'bolt://127.0.0.1:99999' })).rejects.toThrow(OperatorFault)
  })
})

describe('what a command tells', () => {
  it.each([
    [Object.assign(new Error('write'), { code: 'ENOSPC' }), /^The disk is full .* free about 1 GB/],
    [Object.assign(new Error('mkdir'), { code: 'EACCES' }), /^No permission to write/],
    [Object.assign(new Error('mkdir'), { code: 'EROFS' }), /^No permission to write/],
    [new OperatorFault('Do this.'), /^Do this\.$/],
    [Object.assign(new Error('Store is\nread only'), { name: 'Neo4jError' }), /^Neo4j reports "Store is"/],
    [new TypeError('x is undefined'), /^Unexpected: x is undefined\. LOG_LEVEL=debug shows where\.$/],
  ])('%s is one line', (error, told) => {
    expect(tell(error)).toMatch(told)
    expect(tell(error)).not.toContain('\n')
  })

  it('an error that is not of the file system stays itself', () => {
    const error = new Error('other')
    expect(fileSystemFault(error, 'writing')).toBe(error)
  })
})
