import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { projectRoot } from '../../server/root'

/** A call takes as many arguments as its stack has room for: with a small one, few facts are more than that. */
const STACK_KB = 250
const MANY = 33_000

test('one paragraph may hold any number of facts of each kind', async () => {
  const node = ['--import', 'tsx', `--stack-size=${STACK_KB}`, join(projectRoot, 'tests/reading/many.ts')]
  const { stdout } = await promisify(execFile)(process.execPath, [...node, String(MANY)], {
    cwd: projectRoot,
  })
  expect(JSON.parse(stdout)).toEqual({
    argumentsThatFit: false,
    messages: MANY,
    events: MANY,
    discrepancies: MANY,
    citations: MANY,
  })
})
