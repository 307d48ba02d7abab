// Everything a change must pass, in the order of what fails fastest; ends with the test runner's own count.
// `npm test -- tests/read` runs the tests of that folder alone.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare, root } from './prepare.mjs'

prepare()
const folder = mkdtempSync(join(tmpdir(), 'nguon-tests-'))
/** Of the tests: each has a process of its own, so that databases start and plan while the others are at work. */
const PROJECTS = ['pure', 'site', 'real']
const failed = []
await check('Format', run(['biome', 'format', '.']))
await check('Lint', run(['biome', 'lint', '.']))
// Types are worked out while the tests begin, and told when both are done.
const types = run(['tsc', '--noEmit', '--pretty'], 'pipe')
console.log('\n── Tests')
for (const [at, { status }] of (await Promise.all(PROJECTS.map(tests))).entries())
  if (status !== 0) failed.push(`Tests (${PROJECTS[at]})`)
await check('Types', types)
const { passed, broken, skipped } = counts()
rmSync(folder, { recursive: true })
if (passed + broken === 0) failed.push('Tests (none was run)')
const failures = failed.length === 0 ? 0 : Math.max(broken, 1)
console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`)
  process.exitCode = 1
}

/** Takes what comes of a command under way. */
async function check(name, running) {
  console.log(`\n── ${name}`)
  const { status, said } = await running
  process.stdout.write(said)
  if (status !== 0) failed.push(name)
}

/** Runs the tests of a project, or those of them that the caller names. */
function tests(project) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(project)}`]
  const of = ['--project', project, '--passWithNoTests']
  return run(['vitest', 'run', '-c', 'tests/vitest.config.ts', ...of, ...reporters, ...process.argv.slice(2)])
}

/** Runs a command of a package; `pipe` keeps what it says until it has ended. */
async function run([program, ...args], stdio = 'inherit') {
  const child = spawn(process.execPath, [join(root, 'node_modules/.bin', program), ...args], {
    cwd: root,
    stdio: ['ignore', stdio, 'inherit'],
  })
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', text => {
    said += text
  })
  const [status] = await once(child, 'close')
  return { status, said }
}

/** Of single tests; a file that fails before its first test counts as one, and so does a run that came to no test. */
function counts() {
  const runs = PROJECTS.map(reportOf)
    .filter(existsSync)
    .map(report => JSON.parse(readFileSync(report, 'utf8')))
  const unread = runs
    .flatMap(run => run.testResults)
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every(test => test.status !== 'failed'),
    )
  const sum = of => runs.reduce((all, run) => all + of(run), 0)
  return {
    passed: sum(run => run.numPassedTests),
    broken: sum(run => run.numFailedTests) + unread.length,
    skipped: sum(run => run.numPendingTests + run.numTodoTests),
  }
}

function reportOf(project) {
  return join(folder, `${project}.json`)
}
