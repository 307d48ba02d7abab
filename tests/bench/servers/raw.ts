import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import neo4j from 'neo4j-driver'
import { onSide } from '../../../server/graph/live/side'
import { operations } from '../operations'
import { SIDE } from '../side'
import { serve } from './serve'

/** One statement of Cypher an answer, by the driver behind bare node:http; the path is the number of the operation. */
await serve(async ({ driver, database }) => {
  const statements = operations.map(({ raw }) => onSide(raw, SIDE))
  return createServer(async (request, response) => {
    const at = Number(request.url!.slice(1))
    const { variables } = (await json(request)) as { variables: Record<string, unknown> }
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    try {
      const { records } = await session.run(statements[at]!, { ...variables, side: SIDE })
      const data = operations[at]!.dataFrom(records.map(record => record.get(0)))
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }))
    } catch (error) {
      response.writeHead(500).end(String(error))
    } finally {
      await session.close()
    }
  })
})
