import { Agent, request } from 'node:http'
import { generatedRequest, type Random, type Sent } from './generatedRequest'
import type { Outcome } from './scenario'
import { ServiceProcess } from './serviceProcess'

const AT_ONCE = 8
const SLOW_MS = 2_000
/** What no answer may hold: places in our code, statements, addresses of the database. */
const LEAKS =
  /node_modules|\.ts:\d|\.js:\d|at \w+ \(|MATCH \(|bolt:\/\/|ECONNREFUSED|\/server\/|Neo\.\w+Error/

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

function send(origin: string, asked: Sent): Promise<{ status: number; text: string; ms: number }> {
  const { method, path, headers, body } = asked
  const begun = performance.now()
  return new Promise(resolve => {
    const done = (status: number, text: string) => resolve({ status, text, ms: performance.now() - begun })
    const { hostname, port } = new URL(origin)
    try {
      const sent = request({ hostname, port, method, path, headers, agent, timeout: 30_000 }, response => {
        const chunks: Buffer[] = []
        response
          .on('data', chunk => chunks.push(chunk))
          .on('end', () => done(response.statusCode ?? 0, Buffer.concat(chunks).toString()))
        response.on('error', error => done(-1, String(error)))
      })
      sent.on('timeout', () => sent.destroy(new Error('timeout')))
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // The server ended a connection that had been idle just when it was taken again: no fault of either.
        if (error.code === 'ECONNRESET' && sent.reusedSocket) send(origin, asked).then(resolve)
        else done(-1, String(error))
      })
      sent.end(body)
    } catch (error) {
      done(-2, String(error))
    }
  })
}

/** Queries, addresses, headers and bodies by chance: no internal error, no leak, no answer over 2 s, no death. */
export async function hostileRequests(random: Random, count: number): Promise<Outcome> {
  const service = await ServiceProcess.start()
  const statuses = new Map<number, number>()
  const faults: string[] = []
  /** Told last: a machine that does much else has them too. */
  const slow: string[] = []
  let slowest = 0
  let sent = 0
  try {
    const one = async () => {
      const asked = generatedRequest(random)
      const { status, text, ms } = await send(service.origin, asked)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      slowest = Math.max(slowest, ms)
      const told = `${asked.method} ${asked.path.slice(0, 200)} ${JSON.stringify(asked.headers).slice(0, 200)} ${String(asked.body ?? '').slice(0, 300)}`
      if (status === 500 || /"INTERNAL"/.test(text))
        faults.push(`internal: ${told}\n         ${text.slice(0, 200)}`)
      if (LEAKS.test(text) && !asked.path.startsWith('/explorer'))
        faults.push(`leak ${LEAKS.exec(text)}: ${told}`)
      if (ms > SLOW_MS) slow.push(`${Math.round(ms)} ms, ${status}: ${told}`)
      if (status === -1) faults.push(`no answer, ${text.slice(0, 100)}: ${told}`)
    }
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (sent < count && service.isRunning) {
          sent += 1
          await one()
        }
      }),
    )
    if (!service.isRunning) faults.push('the service has ended')
    const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}×${times}`)
    const times = `slowest ${Math.round(slowest)} ms, ${slow.length} over ${SLOW_MS} ms`
    return { did: `${sent} requests: ${told.join(' ')}; ${times}`, faults: [...faults, ...slow] }
  } finally {
    agent.destroy()
    await service.stop()
  }
}
