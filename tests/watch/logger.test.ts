import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { projectRoot } from '../../server/root'

const logger = JSON.stringify(pathToFileURL(join(projectRoot, 'server/watch/logger.ts')).href)
const program = (then: string): string[] => [
  '--import',
  'tsx',
  '--input-type=module',
  '-e',
  `import { createLogger } from ${logger}
   const logger = createLogger('info')
   logger.info('one')
   logger.info('two')
   ${then}`,
]

test.each(['', 'process.exit()', 'process.exitCode = 1'])(
  'what was told is written when the process ends: %s',
  async end => {
    const { stderr } = await promisify(execFile)(process.execPath, program(end), { cwd: projectRoot }).catch(
      error => error,
    )
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line: string) => JSON.parse(line).msg),
    ).toEqual(['one', 'two'])
  },
)

test('and soon where it goes on', async () => {
  const child = spawn(process.execPath, program('setInterval(() => {}, 1000)'), { cwd: projectRoot })
  let told = ''
  for await (const chunk of child.stderr) {
    told += chunk
    if (told.split('\n').length > 2) break
  }
  const ended = once(child, 'close')
  child.kill('SIGKILL')
  await ended
  expect(told).toMatch(/"one".*\n.*"two"/)
})
