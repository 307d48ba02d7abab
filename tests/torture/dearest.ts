import { type Look, onlooker } from './onlooker'
import type { Outcome } from './scenario'
import { ServiceProcess } from './serviceProcess'

const times = (count: number, field: (at: number) => string) =>
  `{ ${Array.from({ length: count }, (_, at) => `f${at}: ${field(at)}`).join(' ')} }`

/** Ten operations that are accepted and cost about as much as one may. */
const DEAREST = [
  times(
    20,
    at => `search(text: "thông điệp ${at}", first: 20) { totalCount nodes { snippet node { __typename } } }`,
  ),
  times(
    5,
    at => `timeline(from: "20${10 + at}-01-01") { entries { title on evidence { quote } } gaps { from } }`,
  ),
  times(
    2,
    at =>
      `documents(first: ${99 + at}) { nodes { number facts { value evidence { quote } } cites(first: 20) { nodes { printed to { number } } } } }`,
  ),
  '{ documents(first: 40) { nodes { tasks(first: 30) { nodes { text assignments { agency { name } } evidence { quote } } } } } }',
  '{ documents(first: 60) { nodes { citedBy(first: 40) { nodes { from { number } evidence { quote document { number } } } } } } }',
  '{ agencies(first: 100) { nodes { name issued(first: 20) { nodes { number } } tasks(first: 20) { nodes { text } } } } }',
  times(4, () => 'coverage { held citedOnly series { symbol missing issuer { name } } }'),
  times(12, at => `checkQuote(text: "Thích ứng an toàn, linh hoạt ${at}") { verdict matches { text } }`),
  '{ documents(first: 60) { nodes { figures(first: 40) { nodes { statement evidence { quote } } } events(first: 20) { nodes { title } } } } }',
  '{ __schema { types { name fields { name args { name type { name } } type { name ofType { name } } } } } }',
]
const DAY = '/thong-diep/2021-10-01'
const WITHIN = { day: 300, health: 50 }
const SECONDS = 20

/** While ten of the dearest run all the time, a day's page and /healthz answer as if nothing were. */
export async function dearestOperations(): Promise<Outcome> {
  const service = await ServiceProcess.start({ KEPT_ANSWERS_MB: '0' })
  const faults: string[] = []
  const refused = new Map<string, number>()
  let running = true
  let answered = 0
  let looks: { path: string; seen: Look[] }[] = []
  try {
    const ask = async (query: string) => {
      while (running) {
        const { status, text } = await service.ask(query)
        if (status === 200 && !text.includes('"errors"')) answered += 1
        else {
          const code = /"code":"(\w+)"/.exec(text)?.[1] ?? String(status)
          refused.set(code, (refused.get(code) ?? 0) + 1)
          if (code !== 'SERVICE_BUSY') faults.push(`${code}: ${query.slice(0, 100)} ${text.slice(0, 200)}`)
          await pause(500)
        }
      }
    }
    const onlookers = [
      { path: DAY, enough: onlooker(`${service.origin}${DAY}`, 50) },
      { path: '/healthz', enough: onlooker(`${service.origin}/healthz`, 25) },
    ]
    const all = DEAREST.map(ask)
    await pause(SECONDS * 1000)
    looks = await Promise.all(onlookers.map(async ({ path, enough }) => ({ path, seen: await enough() })))
    running = false
    await Promise.all(all)
  } finally {
    await service.stop()
  }
  for (const { path, seen } of looks)
    for (const { status } of seen) if (status !== 200) faults.push(`${path}: ${status}`)
  const [days = [], healths = []] = looks.map(({ seen }) => seen.map(({ ms }) => ms))
  const [day, health] = [p95(days), p95(healths)]
  if (day > WITHIN.day) faults.push(`a day’s page: p95 ${day} ms`)
  if (health > WITHIN.health) faults.push(`/healthz: p95 ${health} ms`)
  const told = [...refused].map(([code, count]) => `, ${count} ${code}`).join('')
  const did = `${answered} dear answers${told}; day’s page p95 ${day} ms of ${days.length}, /healthz p95 ${health} ms of ${healths.length}`
  return { did, faults: [...new Set(faults)] }
}

const p95 = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
