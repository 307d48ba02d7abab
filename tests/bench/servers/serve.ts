import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Driver } from 'neo4j-driver'
import { type Access, connect } from '../../../server/graph/connect'

/** Listens over the graph that the arguments name, tells the parent the port, and ends with it. */
export async function serve(
  serverOver: (graph: { driver: Driver; database: string }) => Promise<Server>,
): Promise<void> {
  const access: Access = JSON.parse(process.argv[2]!)
  const ended = once(process, 'disconnect')
  const driver = await connect(access)
  const server = await serverOver({ driver, database: access.database })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.send!((server.address() as AddressInfo).port)
  await ended
  process.exit()
}
