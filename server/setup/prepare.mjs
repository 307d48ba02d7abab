// Runs before anything is installed: plain Node, no dependencies.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const OLDEST_NODE = [20, 19]
const sources = ['client', 'schema', 'seed', 'server']

/** Installs and builds what is stale; says each step and its time on standard error. */
export function prepare({ build = true } = {}) {
  requireNode()
  if (installed() !== lockHash()) install()
  if (build && built() !== sourceHash()) makeBuild()
}

/** Prints one sentence and ends; never a stack trace. */
export function fail(sentence) {
  process.stderr.write(`nguon: ${sentence}\n`)
  process.exit(1)
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_NODE
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    fail(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join('.')} or later.`)
  }
}

function install() {
  step('Installing packages', () => {
    run(
      'npm',
      ['ci', '--no-audit', '--no-fund'],
      'npm could not install the packages: check that it reaches its registry and that the disk has 1 GB free',
    )
    linkOurselves()
    write(join(root, 'node_modules/.nguon'), lockHash())
  })
}

/** `npx nguon` finds the program of this checkout, and never asks a registry for one of that name. */
function linkOurselves() {
  const link = join(root, 'node_modules/.bin/nguon')
  rmSync(link, { force: true })
  symlinkSync('../../server/setup/nguon.mjs', link)
}

function makeBuild() {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  step('Building pages and server', () => {
    const hash = sourceHash()
    rmSync(join(root, 'build'), { recursive: true, force: true })
    for (const config of ['client/vite.config.ts', 'server/setup/vite.config.ts']) {
      run(
        process.execPath,
        [vite, 'build', '-c', config, '--logLevel', 'warn'],
        `the build of ${config} failed: is the checkout whole?`,
      )
    }
    write(join(root, 'build/.sources'), hash)
  })
}

function run(program, args, failure) {
  try {
    execFileSync(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: '' },
    })
  } catch (error) {
    const said = `${error.stderr ?? ''}${error.stdout ?? ''}`
    if (/ENOSPC|no space left/i.test(said)) fail('The disk is full: free about 1 GB and start again.')
    if (error.code === 'ENOENT') fail(`"${program}" is missing: install Node with npm.`)
    const reason = said.split('\n').find(line => /error/i.test(line)) ?? said.split('\n')[0] ?? ''
    fail(`${failure} (${reason.trim().slice(0, 300)}).`)
  }
}

function step(name, work) {
  const start = performance.now()
  process.stderr.write(`${name} …\n`)
  work()
  process.stderr.write(`${name}: done in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}

function write(file, text) {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    fail(`Cannot write ${file} (${error.code}): check permissions and free disk space.`)
  }
}

const installed = () => readOr(join(root, 'node_modules/.nguon'))
const built = () => readOr(join(root, 'build/.sources'))
const readOr = file => (existsSync(file) ? readFileSync(file, 'utf8') : null)

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** Names, sizes and times of every source file: quick, and enough to see an edit. */
function sourceHash() {
  const hash = createHash('sha256').update(lockHash())
  for (const folder of sources) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.endsWith('.yaml')) continue
      const path = join(entry.parentPath, entry.name)
      const { size, mtimeMs } = statSync(path)
      hash.update(`${path.slice(root.length)}|${size}|${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}
