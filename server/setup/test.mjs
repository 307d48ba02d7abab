// Everything a change must pass, in the order of what fails fastest; ends with the test runner's own count.
// `npm test -- tests/read` runs the tests of that folder alone.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare, root } from './prepare.mjs'

prepare()
const folder = mkdtempSync(join(tmpdir(), 'nguon-tests-'))
const report = join(folder, 'report.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const checks = [
  ['Format', ['biome', 'format', '.']],
  ['Lint', ['biome', 'lint', '.']],
  ['Types', ['tsc', '--noEmit']],
  ['Tests', ['vitest', 'run', '-c', 'tests/vitest.config.ts', ...reporters, ...process.argv.slice(2)]],
]
const failed = checks.filter(([name, command]) => !passes(name, command)).map(([name]) => name)
const { passed, broken, skipped } = counts()
rmSync(folder, { recursive: true })
const failures = failed.length === 0 ? 0 : Math.max(broken, 1)
console.log(`\n${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`)
  process.exitCode = 1
}

function passes(name, [program, ...args]) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/.bin', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  return status === 0
}

/** Of single tests; a file that fails before its first test counts as one. */
function counts() {
  if (!existsSync(report)) return { passed: 0, broken: 1, skipped: 0 }
  const run = JSON.parse(readFileSync(report, 'utf8'))
  const unread = run.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every(test => test.status !== 'failed'),
  )
  return {
    passed: run.numPassedTests,
    broken: run.numFailedTests + unread.length,
    skipped: run.numPendingTests + run.numTodoTests,
  }
}
