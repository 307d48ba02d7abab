import type { Outcome } from './scenario'
import { ServiceProcess } from './serviceProcess'

const AT_ONCE = 16
const MOST_BYTES = 600 * 1024 ** 2
/** Garbage that is not yet collected is no leak. */
const FLAT = 1.1

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const day = (random: () => number) =>
  `2021-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`

const QUESTIONS: readonly ((
  random: () => number,
  service: ServiceProcess,
) => Promise<{ status: number; text: string }>)[] = [
  (r, service) => service.get(`/thong-diep/${day(r)}`),
  (r, service) =>
    service.ask(`{ currentMessage(on: "${day(r)}") { status explanation inForce { message { text } } } }`),
  (r, service) => service.get(`/nhung/${day(r)}`),
  (r, service) =>
    service.get(
      pick(r, ['/', '/en', '/van-ban', '/co-quan', '/dong-thoi-gian', '/cho-venh', '/chung-toi-giu-gi']),
    ),
  (r, service) =>
    service.ask(`{ documents(first: ${1 + Math.floor(r() * 20)}) { nodes { number facts { value } } } }`),
  (r, service) =>
    service.ask(
      `{ search(text: "${pick(r, ['thông điệp', 'nghị quyết 128', 'ở yên', '5K'])}") { totalCount } }`,
    ),
  (r, service) => service.get(`/tim?q=${encodeURIComponent(pick(r, ['128', 'Lạng Sơn', 'không']))}`),
  (r, service) => service.ask(`{ checkQuote(text: "Thích ứng ${Math.floor(r() * 1e6)}") { verdict } }`),
  (_, service) => service.get('/healthz'),
  (r, service) => service.get(`/${Math.floor(r() * 1e9)}`),
]

/** Many requests of all kinds: memory is flat over the last half, and never much. */
export async function mixedRequests(random: () => number, count: number): Promise<Outcome> {
  const service = await ServiceProcess.start({ LOG_LEVEL: 'fatal' })
  const faults: string[] = []
  const memory: number[] = []
  let sent = 0
  try {
    const ask = async () => {
      while (sent < count && service.isRunning) {
        sent += 1
        if (sent % Math.ceil(count / 100) === 0) memory.push(await service.memory())
        const { status, text } = await pick(random, QUESTIONS)(random, service)
        if (status === 500 || status === 0) faults.push(`${status}: ${text.slice(0, 200)}`)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, ask))
    if (!service.isRunning) faults.push('the service has ended')
  } finally {
    await service.stop()
  }
  const most = (from: number, to: number) =>
    Math.max(...memory.slice(memory.length * from, memory.length * to))
  const [third, last] = [most(0.5, 0.75), most(0.75, 1)]
  if (last > third * FLAT) faults.push(`memory grew from ${mb(third)} to ${mb(last)} MB in the last half`)
  if (most(0, 1) > MOST_BYTES) faults.push(`${mb(most(0, 1))} MB of memory`)
  return { did: `${sent} requests; ${mb(third)} MB in the third quarter, ${mb(last)} MB in the last`, faults }
}

const mb = (bytes: number): number => Math.round(bytes / 1024 ** 2)
