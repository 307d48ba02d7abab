// Everything a change must pass, in the order of what fails fastest; ends with the test runner's own count.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepare, root } from './prepare.mjs'

prepare()
const checks = [
  ['Format', ['biome', 'format', '.']],
  ['Lint', ['biome', 'lint', '.']],
  ['Types', ['tsc', '--noEmit']],
]
const report = join(mkdtempSync(join(tmpdir(), 'nguon-tests-')), 'report.json')
const failed = checks.filter(([name, command]) => !passes(name, command)).map(([name]) => name)
if (
  !passes('Tests', [
    'vitest',
    'run',
    '-c',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
)
  failed.push('Tests')
closingLine()
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`)
  process.exit(1)
}

function passes(name, [program, ...args]) {
  console.log(`\n── ${name}`)
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/.bin', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  return status === 0
}

function closingLine() {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed${skipped}`)
}
