import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { wordList } from '../../../schema/words/wordList'
import { fileSystemFault, OperatorFault } from '../../fault'
import { holdingMeanwhile } from '../../processes/lock.mjs'
import { projectRoot } from '../../root'
import { said } from '../../terminal/said.mjs'
import { isRunning } from './processes'
import { run } from './run'

const pom = join(projectRoot, 'server/graph/embedded/pom.xml')

const SIGNS_OF_NO_NETWORK = wordList(`
  unknown ?host
  connection refused
  connect(ion)? timed out
  network is unreachable
  could not transfer
  offline mode
  no plugin found
`)
const UNREACHABLE = new RegExp(SIGNS_OF_NO_NETWORK.join('|'), 'i')

/**
 * Folder with the jars of the pinned Neo4j, fetched from Maven Central once and kept in the checkout.
 * @throws OperatorFault where Maven is missing, cannot reach its repository, or the disk is full
 */
export async function installNeo4j(onFetch: () => void = () => {}, signal?: AbortSignal): Promise<string> {
  const version = /<neo4j.version>([\d.]+)</.exec(await readFile(pom, 'utf8'))?.[1]
  const folder = join(projectRoot, 'data', `neo4j-${version}`)
  if (existsSync(folder)) return folder
  try {
    // Two Mavens at once would write into one repository.
    await holdingMeanwhile(`${folder}.lock`, () => fetchInto(folder, onFetch, signal), { signal })
    return folder
  } catch (error) {
    throw fileSystemFault(error, said('fetching Neo4j', 'tải Neo4j'))
  }
}

/** Nothing where another has fetched it meanwhile. */
async function fetchInto(folder: string, onFetch: () => void, signal?: AbortSignal): Promise<void> {
  if (existsSync(folder)) return
  onFetch()
  const partial = `${folder}.${process.pid}.partial`
  try {
    await removeAbandoned(folder)
    await mkdir(partial, { recursive: true })
    await fetchJars(partial, signal)
    await rename(partial, folder)
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/** What killed starts had fetched in part. */
async function removeAbandoned(folder: string): Promise<void> {
  const parent = dirname(folder)
  const siblings = existsSync(parent) ? await readdir(parent) : []
  for (const name of siblings) {
    const pid = /^neo4j-.*\.(\d+)\.partial$/.exec(name)?.[1]
    if (pid && !(await isRunning(Number(pid)))) await rm(join(parent, name), { recursive: true, force: true })
  }
}

async function fetchJars(folder: string, signal?: AbortSignal): Promise<void> {
  const copy = [
    '-q',
    '-B',
    '--strict-checksums',
    '-f',
    pom,
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${folder}`,
  ]
  const { code, output, missing } = await run('mvn', copy, signal)
  if (missing) {
    throw new OperatorFault(
      said(
        'Maven is missing: install Maven and put "mvn" on the PATH, or set NEO4J_URI to a Neo4j that runs.',
        'Thiếu Maven: hãy cài Maven và đưa “mvn” vào PATH, hoặc đặt NEO4J_URI tới một Neo4j đang chạy.',
      ),
    )
  }
  if (code === 0) return
  if (/no space left/i.test(output)) throw new Error('no space left')
  if (UNREACHABLE.test(output)) {
    throw new OperatorFault(
      said(
        "Maven cannot reach its repository: check the network, or the mirror and proxy in Maven's settings, then start again.",
        'Maven không tới được kho: hãy kiểm tra mạng, hoặc mirror và proxy trong cấu hình Maven, rồi chạy lại.',
      ),
    )
  }
  const reason = /\[ERROR\] (.*)/.exec(output)?.[1]?.slice(0, 200) ?? `exit code ${code}`
  throw new OperatorFault(
    said(`Maven could not fetch Neo4j: ${reason}`, `Maven không tải được Neo4j: ${reason}`),
  )
}
