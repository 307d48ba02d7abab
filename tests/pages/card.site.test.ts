import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { invalidities } from './support/invalidities'
import { type View, violationsInViews } from './support/violations'
import { visit } from './support/visit'

const MOST_BYTES = 60_000
const NARROW = 300

const browser = await testBrowser()
const hostOrigin = await serveHostPages()

/** Pages of another site, each with one frame: of the address that its own names, `sandbox` where asked. */
async function serveHostPages(): Promise<string> {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host')
    const sandbox = searchParams.has('sandbox') ? ' sandbox="allow-popups"' : ''
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="vi"><title>Báo</title><link rel="icon" href="data:,"><iframe title="Thẻ" width="${NARROW}" height="400"${sandbox} src="${searchParams.get('khung')}"></iframe>`,
    )
  })
  server.listen(0, '127.0.0.2')
  await once(server, 'listening')
  afterAll(() => server.close())
  return `http://127.0.0.2:${(server.address() as AddressInfo).port}`
}

async function framed(path: string, sandbox = '') {
  const visited = await visit(browser, `${hostOrigin}/?khung=${encodeURIComponent(origin + path)}${sandbox}`)
  return { ...visited, card: visited.page.frameLocator('iframe') }
}

async function wordingOn(day: string | null): Promise<string> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query($on: Date) { currentMessage(on: $on) { inForce { message { text } } } }',
      variables: { on: day },
    }),
  })
  const { data } = await answer.json()
  return data.currentMessage.inForce[0].message.text
}

describe('a card in a frame of another site', () => {
  test.each([
    ['/nhung/hom-nay', null, ''],
    ['/nhung/2021-09-10', '2021-09-10', ''],
    ['/en/nhung/2021-10-20', '2021-10-20', ''],
    ['/nhung/2021-09-10', '2021-09-10', '&sandbox'],
  ])(
    '%s shows the stored wording, asks no other host and complains of nothing%s',
    async (path, day, sandbox) => {
      const { card, complaints, requests, close } = await framed(path, sandbox)
      const wording = card.locator('.wording-2')
      expect(await wording.textContent()).toBe(await wordingOn(day))
      expect(await wording.evaluate(element => getComputedStyle(element).fontFamily)).toContain('Noto Serif')
      expect(complaints).toEqual([])
      expect(requests.filter(one => !one.startsWith(origin) && !one.startsWith(hostOrigin))).toEqual([])
      expect(requests.filter(one => one.endsWith('.js'))).toEqual([])
      await close()
    },
  )

  test('is read without scrolling sideways', async () => {
    const { card, close } = await framed('/nhung/2021-09-10')
    const width = await card.locator('html').evaluate(element => element.scrollWidth)
    expect(width).toBeLessThanOrEqual(NARROW)
    await close()
  })

  test('of a day gone by says when and by what it was replaced, and leads there in a window of its own', async () => {
    const { card, page, close } = await framed('/nhung/2021-09-10')
    expect(await card.locator('.status').textContent()).toBe('Đã hết hiệu lực')
    const link = card.getByRole('link', { name: 'Thay bằng thông điệp của Kế hoạch 08/KH-TBTT' })
    const opened = page.context().waitForEvent('page')
    await link.click()
    const other = await opened
    await other.waitForLoadState()
    expect(other.url()).toBe(`${origin}/thong-diep/2021-09-15`)
    expect(page.url()).toContain(hostOrigin)
    await close()
  })

  test('of today calls a message that nothing confirms the last known, and nothing of it is red', async () => {
    const { card, close } = await framed('/nhung/hom-nay')
    expect(await card.locator('.status').getAttribute('data-s')).toBe('unconfirmed')
    expect(await card.locator('.status').textContent()).toContain('gần nhất được biết')
    await close()
  })

  test('of a day without a message says so, and what came next', async () => {
    const { card, close } = await framed('/nhung/2021-08-29')
    expect(await card.locator('.status').getAttribute('data-s')).toBe('none')
    expect(await card.getByRole('link', { name: /^Bắt đầu áp dụng/ }).getAttribute('href')).toBe(
      '/thong-diep/2021-08-30',
    )
    await close()
  })

  test('of no day says so, with the way to the message of today', async () => {
    const { card, close } = await framed('/nhung/2021-02-30')
    expect(await card.locator('main').textContent()).toContain('2021-02-30')
    expect(await card.getByRole('link', { name: 'Thông điệp hiện nay' }).getAttribute('href')).toBe('/')
    await close()
    expect((await fetch(`${origin}/nhung/2021-02-30`)).status).toBe(404)
  })
})

describe('a card as an answer', () => {
  test('may be framed by any site, runs nothing, and is no page for search engines', async () => {
    const answer = await fetch(`${origin}/nhung/hom-nay`)
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain('frame-ancestors *')
    expect(policy).not.toContain('script-src')
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('x-frame-options')).toBeNull()
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(await answer.text()).not.toContain('<script')
    const page = await fetch(`${origin}/`)
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  test('that has not changed is not sent again', async () => {
    const first = await fetch(`${origin}/nhung/2021-09-10`)
    const headers = { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'max-age=0' }
    const second = await fetch(`${origin}/nhung/2021-09-10`, { headers })
    expect(second.status).toBe(304)
  })

  test('weighs at most 60 kB, fonts and all', async () => {
    const { requests, close } = await visit(browser, `${origin}/nhung/2021-09-10`)
    await close()
    const sizes = await Promise.all(
      requests.map(async one => {
        const body = Buffer.from(await (await fetch(one)).arrayBuffer())
        return one.endsWith('.woff2') ? body.length : brotliCompressSync(body).length
      }),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES)
  })

  test.each([
    '/nhung/hom-nay',
    '/nhung/2021-09-10',
    '/nhung/2021-08-29',
    '/nhung/2021-02-30',
    '/en/nhung/2021-10-20',
  ])('%s is valid HTML without accessibility violations', async path => {
    expect(await invalidities(`${origin}${path}`)).toEqual([])
    const { page, close } = await visit(browser, `${origin}${path}`)
    const views: View[] = [
      { width: NARROW, colorScheme: 'light' },
      { width: 1280, colorScheme: 'dark' },
    ]
    expect(await violationsInViews(page, views)).toEqual([])
    await close()
  })
})

test('the page of the cards hands out code that shows the card, without a script', async () => {
  const { page, close } = await visit(browser, `${origin}/nhung?ngay=10/9/2021`, { javaScriptEnabled: false })
  const code = await page.locator('#ma-2021-09-10').inputValue()
  expect(code).toContain(`src="${origin}/nhung/2021-09-10"`)
  await close()
  const reading = await visit(browser, `${hostOrigin}/`)
  await reading.page.setContent(code)
  const card = reading.page.frameLocator('iframe')
  expect(await card.locator('.wording-2').textContent()).toBe(await wordingOn('2021-09-10'))
  await reading.close()
})
