import type { Outcome } from './scenario'
import { type Got, ServiceProcess } from './serviceProcess'

const CURRENT =
  '{ currentMessage(on: "2021-10-01") { status explanation inForce { message { text } plan { number } } } }'
const TODAY_THEN = '/thong-diep/2021-10-01'
/** Made of messages alone, and not asked for before. */
const NEVER_ASKED = `/kiem-tra?cau=${encodeURIComponent('Thích ứng an toàn')}`
const NEEDS_THE_DATABASE = '/tim?q=chua-hoi-bao-gio'
/** What was told of the database before is believed for so long. */
const BELIEVED_MS = 1_200
/** A fast no: what is known to be down is not waited for. */
const FAST_MS = 3_000
const HEALED_WITHIN_MS = 5_000

/** Killed, and found again by itself: kept pages and messages answer meanwhile, all else is a fast 503. */
export async function killedDatabase(): Promise<Outcome> {
  const service = await ServiceProcess.start()
  try {
    const faults: string[] = []
    const before = (await service.ask(CURRENT)).text
    await service.get(TODAY_THEN)
    process.kill(await service.databasePid(), 'SIGKILL')
    await down(service, before, faults)
    await service.says(/Neo4j is back/)
    const healed = await untilReady(service)
    if (healed > HEALED_WITHIN_MS) faults.push(`ready only ${healed} ms after Neo4j was back`)
    if ((await service.ask(CURRENT)).text !== before) faults.push('another answer after it was back')
    const page = await service.get(NEVER_ASKED)
    if (page.status !== 200 || isAged(page)) faults.push(`a page after it was back: ${page.status}`)
    return { did: `ready ${healed} ms after Neo4j was back`, faults }
  } finally {
    await service.stop()
  }
}

/** Frozen: every answer comes within the deadlines, and it heals by itself. */
export async function frozenDatabase(): Promise<Outcome> {
  const service = await ServiceProcess.start()
  const pid = await service.databasePid()
  try {
    const faults: string[] = []
    const before = (await service.ask(CURRENT)).text
    await service.get(TODAY_THEN)
    process.kill(pid, 'SIGSTOP')
    const slowest = await down(service, before, faults)
    process.kill(pid, 'SIGCONT')
    const healed = await untilReady(service)
    if (healed > HEALED_WITHIN_MS) faults.push(`ready only ${healed} ms after it went on`)
    if ((await service.ask(CURRENT)).text !== before) faults.push('another answer after it went on')
    return { did: `slowest answer meanwhile ${slowest} ms, ready ${healed} ms after it went on`, faults }
  } finally {
    process.kill(pid, 'SIGCONT')
    await service.stop()
  }
}

/** What must be so while there is no database. @returns the slowest answer in ms */
async function down(service: ServiceProcess, before: string, faults: string[]): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, BELIEVED_MS))
  const kept = await service.get(TODAY_THEN)
  const ready = await service.get('/readyz')
  const asked = await service.ask(CURRENT)
  const fresh = await service.get(NEVER_ASKED)
  const search = await service.get(NEEDS_THE_DATABASE)
  const health = await service.get('/healthz')
  const all = { kept, ready, asked, fresh, search, health }
  for (const [name, { ms }] of Object.entries(all)) if (ms > FAST_MS) faults.push(`${name}: ${ms} ms`)
  if (health.status !== 200) faults.push(`/healthz ${health.status}`)
  if (ready.status !== 503) faults.push(`/readyz ${ready.status}`)
  for (const [name, page] of Object.entries({ kept, fresh }))
    if (page.status !== 200 || !isAged(page)) faults.push(`${name} page: ${page.status}, ${isAged(page)}`)
  if (search.status !== 503 || !search.headers.get('retry-after')) faults.push(`search: ${search.status}`)
  const told = JSON.parse(asked.text) as { data: unknown; extensions?: { asOf?: string } }
  if (JSON.stringify(told.data) !== JSON.stringify(JSON.parse(before).data) || !told.extensions?.asOf)
    faults.push(`message of the day: ${asked.text.slice(0, 200)}`)
  return Math.max(...Object.values(all).map(({ ms }) => ms))
}

const isAged = ({ headers, text }: Got): boolean =>
  headers.get('warning')?.startsWith('110') === true && text.includes('theo dữ liệu lúc')

async function untilReady(service: ServiceProcess): Promise<number> {
  const begun = performance.now()
  while ((await service.get('/readyz')).status !== 200) await new Promise(resolve => setTimeout(resolve, 50))
  return Math.round(performance.now() - begun)
}
