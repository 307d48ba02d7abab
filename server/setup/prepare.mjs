// Runs before anything is installed: plain Node, no dependencies.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { holding } from '../processes/lock.mjs'
import { said } from '../terminal/said.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const OLDEST_NODE = [20, 19]
const builds = ['client/vite.config.ts', 'client/explorer/vite.config.ts', 'server/setup/vite.config.ts']
const sources = ['client', 'schema', 'seed', 'server']

/** Installs and builds what is stale; says each step and its time on standard error. */
export function prepare({ build = true } = {}) {
  requireNode()
  const isInstalled = () => installed() === lockHash()
  const isBuilt = () => !build || built() === sourceHash()
  if (isInstalled() && isBuilt()) return
  guarded(() =>
    holding(join(root, 'data/setup.lock'), () => {
      if (!isInstalled()) install()
      if (!isBuilt()) makeBuild()
    }),
  )
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
    fail(
      said(
        `Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join('.')} or later.`,
        `Node ${process.versions.node} quá cũ: hãy cài Node ${OLDEST_NODE.join('.')} trở lên.`,
      ),
    )
  }
}

function install() {
  step(said('Installing packages', 'Cài các gói'), () => {
    run(
      'npm',
      ['ci', '--include=dev', '--no-audit', '--no-fund'],
      said(
        'npm could not install the packages: check that it reaches its registry and that the disk has 1 GB free',
        'npm không cài được các gói: hãy kiểm tra xem npm có tới được kho không và đĩa có còn 1 GB không',
      ),
    )
    linkOurselves()
    writeFileSync(join(root, 'node_modules/.nguon'), lockHash())
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
  step(said('Building pages and server', 'Dựng các trang và máy chủ'), () => {
    const hash = sourceHash()
    rmSync(join(root, 'build'), { recursive: true, force: true })
    for (const config of builds) {
      run(
        process.execPath,
        [vite, 'build', '-c', config, '--logLevel', 'warn'],
        said(
          `the build of ${config} failed: is the checkout whole?`,
          `dựng ${config} không xong: mã nguồn có đủ không?`,
        ),
      )
    }
    writeFileSync(join(root, 'build/.sources'), hash)
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
    if (/ENOSPC|no space left/i.test(said))
      fail(
        said(
          'The disk is full: free about 1 GB and start again.',
          'Đĩa đầy: hãy giải phóng khoảng 1 GB rồi chạy lại.',
        ),
      )
    if (error.code === 'ENOENT')
      fail(
        said(
          `"${program}" is missing: install Node with npm.`,
          `Thiếu “${program}”: hãy cài Node có kèm npm.`,
        ),
      )
    fail(`${failure} (${reasonIn(said)}).`)
  }
}

/** The first line that names an error and not only that there was one. */
function reasonIn(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const telling = lines.find(
    line => /error|resolve|unexpected|missing|ENO|EACCES/i.test(line) && !line.endsWith(':'),
  )
  return (telling ?? lines[0] ?? said('no reason given', 'không rõ lý do')).slice(0, 300)
}

function step(name, work) {
  const start = performance.now()
  process.stderr.write(`${name} …\n`)
  work()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stderr.write(`${name}: ${said(`done in ${seconds} s`, `xong sau ${seconds} giây`)}\n`)
}

/** A folder that cannot be written, a full disk: one sentence. */
function guarded(work) {
  try {
    work()
  } catch (error) {
    if (!error.syscall) throw error
    fail(
      said(
        `Cannot write ${error.path} (${error.code}): check permissions and free disk space.`,
        `Không ghi được ${error.path} (${error.code}): hãy kiểm tra quyền và chỗ trống trên đĩa.`,
      ),
    )
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
