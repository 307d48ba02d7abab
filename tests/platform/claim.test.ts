import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { projectRoot } from '../../server/root'

const module = pathToFileURL(join(projectRoot, 'server/graph/embedded/claim.ts')).href
let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'nguon-claim-'))
})
afterEach(() => rm(home, { recursive: true }))

/** Processes that claim the home folder at the same moment, and keep it: what each was told. */
async function claimants(count: number): Promise<string[]> {
  const code = `
    import { claimHome } from ${JSON.stringify(module)}
    console.log('ready')
    process.stdin.once('data', async () => {
      try {
        await claimHome(${JSON.stringify(home)})
        console.log('claimed')
      } catch (error) {
        console.log(error.message)
      }
    })`
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { cwd: projectRoot }),
  )
  const say = async ({ stdout }: (typeof children)[number]) => String((await once(stdout, 'data'))[0]).trim()
  await Promise.all(children.map(say))
  const told = Promise.all(children.map(say))
  for (const { stdin } of children) stdin.write('now')
  await told
  for (const child of children) child.kill()
  return told
}

it.each([
  ['an ended process claimed', '{"owner":4194305,"ownerStart":"1"}'],
  ['a process claimed that was cut off in the word', '{"own'],
])('of many that claim at once a home that %s, one has it and the others are told who', async (_, left) => {
  await writeFile(join(home, 'nguon.pid'), left)
  const told = await claimants(4)
  expect(told.filter(text => text === 'claimed')).toHaveLength(1)
  const { owner } = JSON.parse(await readFile(join(home, 'nguon.pid'), 'utf8'))
  expect(
    told.filter(text => text.includes(`already runs from this checkout (process ${owner})`)),
  ).toHaveLength(3)
})
