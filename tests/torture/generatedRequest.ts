import { getIntrospectionQuery } from 'graphql'

export type Random = () => number
/** One request over HTTP. */
export interface Sent {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Buffer
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const many = (random: Random, most: number) => Math.floor(random() ** 3 * most)

const LETTERS = [
  'a',
  'ệ',
  'Đ',
  '%',
  '\u0000',
  '\u202e',
  '\ud800',
  '𝔸',
  '"',
  '\\',
  '/',
  '{',
  '<',
  '1',
  ' ',
  '\n',
  '’',
  '$',
  '*',
  '(',
  '~',
]
const text = (random: Random, most = 200): string =>
  Array.from({ length: many(random, most) }, () => pick(random, LETTERS)).join('')
/** Half a letter has no form in UTF-8. */
const wellFormed = (said: string): string => Buffer.from(said).toString()
const encoded = (said: string): string => encodeURIComponent(wellFormed(said))

const PATHS = [
  '/',
  '/thong-diep/',
  '/ke-hoach/',
  '/van-ban/',
  '/truy-nguyen/',
  '/dong-thoi-gian',
  '/doi-chieu/',
  '/co-quan/',
  '/tim',
  '/kiem-tra',
  '/cho-venh',
  '/chung-toi-giu-gi',
  '/nhung/',
  '/anh/',
  '/en/',
  '/explorer',
  '/metrics',
  '/healthz',
  '/constructor',
  '/__proto__.csv',
  '/lich.ics',
  '/sitemap.xml',
]
const NAMES = [
  'q',
  'cau',
  'ngay',
  'biet-ngay',
  'tu',
  'den',
  'loai',
  'dang',
  'sau',
  '__proto__',
  'constructor',
  'toString',
]
const VALUES = [
  '2021-09-30',
  '9999-12-31',
  '0000-00-00',
  '-1',
  '1e309',
  'NaN',
  'json',
  'a1'.repeat(20),
  'f'.repeat(64),
  '%00',
  '%E0%A4%A',
  '[]',
  '../../etc/passwd',
  '{{7*7}}',
  '<script>',
  "' OR 1=1 --",
]

function address(random: Random): string {
  const tail = random() < 0.5 ? pick(random, VALUES) : encoded(text(random))
  const pairs = Array.from(
    { length: many(random, 8) },
    () => `${pick(random, NAMES)}=${random() < 0.5 ? pick(random, VALUES) : encoded(text(random, 3000))}`,
  )
  const path = `${pick(random, PATHS)}${random() < 0.7 ? tail : ''}${pick(random, ['', '', '.csv', '.json', '.atom', '.png', '.ics'])}`
  return `${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`.replace(
    /[^\x21-\x7e]/g,
    encodeURIComponent,
  )
}

const FIELDS: readonly ((random: Random) => string)[] = [
  r => `search(text: ${JSON.stringify(wellFormed(text(r, 600)))}, first: ${many(r, 200)}) { totalCount }`,
  r => `suggest(text: ${JSON.stringify(pick(r, VALUES))}) { text }`,
  r =>
    `documents(first: ${many(r, 150)}, from: ${JSON.stringify(pick(r, VALUES))}) { nodes { id title cites { nodes { printed } } } }`,
  r =>
    `documents(first: ${1 + many(r, 20)}) { nodes { ${pick(r, ['facts { value }', 'tasks { nodes { text } }', 'events { nodes { title } }', 'passages { nodes { text } }', 'outline { heading }'])} number } }`,
  r => `timeline(from: ${JSON.stringify(pick(r, VALUES))}) { entries { title } }`,
  () => 'timeline { entries { title on subject { id } } gaps { from } }',
  r => `currentMessage(on: ${JSON.stringify(pick(r, VALUES))}) { status explanation }`,
  r => `checkQuote(text: ${JSON.stringify(wellFormed(text(r, 2500)))}) { verdict }`,
  r => `node(id: ${JSON.stringify(pick(r, VALUES))}) { id }`,
  r => `plan(number: ${JSON.stringify(pick(r, VALUES))}) { number }`,
  r => `document(number: ${JSON.stringify(pick(r, VALUES))}, year: ${many(r, 1e5)}) { __typename }`,
  () => 'coverage { held series { missing } }',
  r =>
    `trace(of: ${JSON.stringify(pick(r, VALUES))}, direction: UP, depth: ${many(r, 50)}) { links { relation } }`,
  () => '__schema { types { name fields { name type { name } } } }',
  () => 'nothing { here }',
  r => `agencies(text: ${JSON.stringify(wellFormed(text(r, 300)))}) { nodes { name tasks { totalCount } } }`,
]

function query(random: Random): string {
  if (random() < 0.03) return getIntrospectionQuery()
  if (random() < 0.05) return '{ plans '.repeat(many(random, 20_000)) + text(random)
  const fields = Array.from(
    { length: 1 + many(random, 60) },
    (_, at) => `f${at}: ${pick(random, FIELDS)(random)}`,
  )
  const whole = `${pick(random, ['', 'query ', 'query A ', 'mutation ', 'subscription ', 'fragment F on Query '])}{ ${fields.join(' ')} }`
  return random() < 0.1 ? whole.slice(0, many(random, whole.length)) : whole
}

function body(random: Random): string | Buffer {
  const chance = random()
  if (chance < 0.6) return JSON.stringify({ query: query(random) })
  if (chance < 0.7) {
    const kinds = Array.from({ length: many(random, 30_000) }, () => pick(random, ['PLAN', 'x', '']))
    return JSON.stringify({
      query: 'query($k: [DocumentKind!]) { documents(kinds: $k) { totalCount } }',
      variables: { k: kinds },
    })
  }
  if (chance < 0.8)
    return JSON.stringify({
      query: query(random),
      variables: { a: text(random) },
      operationName: text(random),
      extensions: { x: text(random) },
    })
  if (chance < 0.9)
    return Buffer.from(Array.from({ length: many(random, 3000) }, () => Math.floor(random() * 256)))
  return pick(random, [
    '',
    '[]',
    '[{}]',
    'null',
    '1',
    '{"query":1}',
    '{"query":null}',
    '{"query":["{__typename}"]}',
    `${'['.repeat(100_000)}`,
    `{"query":"{__typename}","variables":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
  ])
}

const HEADERS = [
  'host',
  'accept',
  'accept-encoding',
  'content-type',
  'x-forwarded-for',
  'if-none-match',
  'range',
  'cookie',
  'x-request-id',
  'accept-language',
  'origin',
  'expect',
  'x-forwarded-host',
  'forwarded',
]
function headers(random: Random): Record<string, string> {
  const given = Array.from({ length: many(random, 6) }, () => [
    pick(random, HEADERS),
    pick(random, [
      ...VALUES,
      'application/json',
      'gzip, br;q=nonsense',
      'text/html',
      '*/*;q=2',
      'bytes=0-999999999',
      'x'.repeat(4000),
      'a,b,,c',
      '[::1',
      'localhost:99999',
    ]),
  ])
  return Object.fromEntries(given)
}

/** A request by chance: a query, an address, headers or a body that no friend of ours would send. */
export function generatedRequest(random: Random): Sent {
  if (random() < 0.5)
    return {
      method: pick(random, ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'DELETE', 'PATCH']),
      path: address(random),
      headers: headers(random),
    }
  if (random() < 0.2)
    return {
      method: 'GET',
      path: `/graphql?query=${encoded(query(random)).slice(0, 12_000)}`,
      headers: { ...headers(random) },
    }
  return {
    method: pick(random, ['POST', 'POST', 'POST', 'POST', 'PUT']),
    path: '/graphql',
    headers: {
      ...(random() < 0.2 && headers(random)),
      ...(random() < 0.9 && { 'content-type': 'application/json' }),
    },
    body: body(random),
  }
}
