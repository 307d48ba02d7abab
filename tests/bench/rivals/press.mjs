import { json } from 'node:stream/consumers'
import autocannon from 'autocannon'

/**
 * `node press.mjs` with `{url, bodies, connections, seconds}` on standard input: posts the bodies in turn over so many
 * connections, and prints one line of JSON: answers, refused, seconds, and milliseconds of the slowest fortieth.
 */
const { url, bodies, connections, seconds } = await json(process.stdin)
const headers = { 'content-type': 'application/json' }
const requests = bodies.map(body => ({ method: 'POST', headers, body }))
const result = await autocannon({ url, connections, duration: seconds, requests })
console.log(
  JSON.stringify({
    answers: result['2xx'],
    refused: result.non2xx + result.errors + result.timeouts,
    seconds: result.duration,
    slow: result.latency.p97_5,
  }),
)
