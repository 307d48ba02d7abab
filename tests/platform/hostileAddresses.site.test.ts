import { request } from 'node:http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { siteOrigin as origin } from '../support/siteOrigin'

const { hostname, port, host } = new URL(origin)

interface Sent {
  status: number
  text: string
  location: string | undefined
}

/** The path and the host as they stand: a browser would mend them first. */
function send(path: string, headers: Record<string, string> = {}): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers: { host, ...headers } }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, location: response.headers.location }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('an address that is none', () => {
  it.each([
    '/nhung/%',
    '/en/nhung/%E1%BA',
    '/anh/%/a.png',
    '/van-ban/%C3%28',
    '/%',
    '/\\',
    '/a\\b',
    '/van-ban/%00',
    'http://elsewhere.example/',
    '*',
  ])('%s is 400 and says so plainly', async path => {
    const { status, text } = await send(path)
    expect(status).toBe(400)
    expect(text).toMatch(/^Địa chỉ này viết sai, không đọc được\.\nMã yêu cầu: [\w-]+\n$/)
  })

  it.each(['a:99999', 'a b', '%', '[::1', 'a/b', 'x@y', '-:-'])('from the host „%s“ is 400', async name => {
    expect((await send('/', { host: name })).status).toBe(400)
  })

  it.each(['localhost', 'xn--ngun-cqa.example', 'a_b.example:80', '[::1]:4000'])(
    'from %s is answered',
    async name => {
      expect((await send('/robots.txt', { host: name })).status).toBe(200)
    },
  )

  it.each([
    '/constructor.csv',
    '/__proto__.csv',
    '/en/constructor.csv',
    '/thong-diep/constructor',
    '/van-ban/constructor',
    '/co-quan/__proto__',
    '/thong-diep/__proto__',
    '/doi-chieu/constructor/__proto__',
    '/anh/constructor.png',
    '/a//b',
  ])('%s is nobody’s: 404', async path => {
    expect((await send(path)).status).toBe(404)
  })

  it.each([
    ['/KE-HOACH/23-KH-TBTT/', 301, '/ke-hoach/23-kh-tbtt'],
    ['/toString.csv', 301, '/tostring.csv'],
    ['/co-quan/bo-y-te/?x=1', 301, '/co-quan/bo-y-te?x=1'],
    ['//elsewhere.example/', 301, '/elsewhere.example'],
    ['/thong-diep/2021-09-30.', 301, '/thong-diep/2021-09-30'],
    ['/thong-diep/2021-9-30', 301, '/thong-diep/2021-09-30'],
    ['/en/thong-diep/30-9-2021', 301, '/en/thong-diep/2021-09-30'],
    ['/thong-diep/2021-02-30', 302, '/thong-diep?ngay=2021-02-30'],
    ['/en/thong-diep/31-9-2021', 302, '/en/thong-diep?ngay=31-9-2021'],
  ])('%s leads (%s) to %s', async (path, status, location) => {
    expect(await send(path)).toMatchObject({ status, location })
  })

  it('never meets a fault of ours, whatever it is', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 8 }),
      fc.string({ maxLength: 8 }).map(encodeURIComponent),
      fc.constantFrom(
        '/van-ban',
        '/tim?q=',
        '/nhung/',
        '/anh',
        '.png',
        '.csv',
        '/en',
        '%',
        '%00',
        '?',
        '&dang=json',
        '..',
        '//',
      ),
      fc.constantFrom(
        '/thong-diep/',
        '2021-09-30',
        '9999-12-31',
        '?biet-ngay=',
        '/dong-thoi-gian?tu=',
        '&den=',
        '#',
      ),
    )
    const path = fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces => `/${pieces.join('')}`)
    // What node's own client refuses to send cannot be tried with it.
    const sendable = path.filter(text => /^[!-\xff]+$/.test(text))
    await fc.assert(
      fc.asyncProperty(sendable, async text => {
        const { status, text: body } = await send(text)
        expect(status, text).toBeLessThan(500)
        expect(body).not.toMatch(/node_modules|Maximum call stack/)
      }),
      { numRuns: 250 },
    )
  })
})

describe('an address that would lead to one too long for a header', () => {
  it.each([
    ['/doi-chieu/?den=', '"'],
    ['/VAN-BAN?q=', '<'],
    ['/thong-diep?ngay=30/9/2021&x=', '"'],
    ['/tim/?q=', 'é'],
    ['/explorer?trang=/van-ban?q=', '%22'],
    ['/van-ban.json/?q=', '|'],
  ])('%s… is refused, or leads to a shorter one', async (begin, letter) => {
    const { status, location = '' } = await send(begin + Buffer.from(letter.repeat(6_000)).toString('latin1'))
    expect(status).toBeLessThan(500)
    expect(location.length).toBeLessThanOrEqual(14_000)
  })
})
