import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { pino } from 'pino'
import { createApi } from '../../../server/api'
import { serve } from './serve'

/** Bare node:http that sends again what the product answered to the same bytes. */
await serve(async graph => {
  const { server: product } = await createApi({ ...graph, logger: pino({ level: 'silent' }) })
  const origin = await originOf(product)
  const answers = new Map<string, Buffer>()
  return createServer(async (request, response) => {
    const body = (await buffer(request)).toString('latin1')
    const answer = answers.get(body) ?? (await askOf(origin, body))
    answers.set(body, answer)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
    response.end(answer)
  })
})

async function originOf(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function askOf(origin: string, body: string): Promise<Buffer> {
  const headers = { 'content-type': 'application/json' }
  const asked = { method: 'POST', headers, body: Buffer.from(body, 'latin1') }
  const response = await fetch(`${origin}/graphql`, asked)
  return Buffer.from(await response.arrayBuffer())
}
