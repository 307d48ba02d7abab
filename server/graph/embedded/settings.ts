import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { memoryThere, sharesOf } from './memory'

/** Small, local, private: Bolt on the loopback only, no HTTP, no reading of the machine's files, no usage report. */
const settings = (port: number): Record<string, string> => ({
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'server.memory.pagecache.size': `${sharesOf(memoryThere()).pageCache}m`,
  'db.transaction.timeout': '60s',
  'db.memory.transaction.max': '256m',
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '16m',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'db.logs.query.enabled': 'OFF',
  'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
})

/** `more` are of Neo4j's own names. */
export async function writeSettings(
  home: string,
  port: number,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await mkdir(join(home, 'conf'), { recursive: true })
  const lines = Object.entries({ ...settings(port), ...more }).map(([key, value]) => `${key}=${value}`)
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`)
}

export function javaArguments(jars: string, home: string): string[] {
  const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch']
  return [
    '-Xms256m',
    `-Xmx${sharesOf(memoryThere()).java}m`,
    '-XX:+UseG1GC',
    '-XX:+ExitOnOutOfMemoryError',
    ...opened.map(module => `--add-opens=${module}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ]
}
