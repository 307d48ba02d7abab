import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { createSite } from '../../server/site'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { visit } from './support/visit'

const browser = await testBrowser()

const nothing = async () => ({ data: {} })

const dataOf = async (path: string) => {
  const address = new URL(path, origin)
  address.searchParams.set('dang', 'json')
  const response = await fetch(address)
  return { response, body: await response.json() }
}
const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

describe('a page as data', () => {
  test.each([
    '/',
    '/thong-diep/2021-09-30',
    '/ke-hoach/23-kh-tbtt',
    '/van-ban?loai=chi-thi',
    '/dong-thoi-gian',
    '/doi-chieu/04-kh-tbtt/13-kh-tbtt',
    '/truy-nguyen/23-kh-tbtt',
    '/tim?q=thich+ung',
    '/en/co-quan/tieu-ban-truyen-thong',
  ])('of %s is what /graphql answers to its question', async path => {
    const { response, body } = await dataOf(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
    expect(body.page).toBe(new URL(path, origin).href)
    expect(await ask(body.query, body.variables)).toEqual({ data: body.data })
    const { data } = await ask('{ dataVersion { version } }')
    expect(body.dataVersion).toBe(data.dataVersion.version)
    expect(body.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test.each([
    ['/khong-co', 404],
    ['/van-ban/24-kh-tbtt', 404],
    ['/thong-diep?ngay=31/2/2021', 400],
    ['/tim', 200],
  ])('of %s keeps the status %i', async (path, status) => {
    const { response, body } = await dataOf(path)
    expect(response.status).toBe(status)
    expect(body).toHaveProperty('data')
  })

  test('says what went wrong, as the service does', async () => {
    const { response, body } = await dataOf('/van-ban?sau=x')
    expect(response.status).toBe(400)
    expect(body.data).toBeNull()
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('of an address that leads elsewhere leads to the data there', async () => {
    const response = await fetch(`${origin}/thong-diep?ngay=30/9/2021&dang=json`)
    expect(response.url).toBe(`${origin}/thong-diep/2021-09-30?dang=json`)
  })
})

describe('the line of other forms', () => {
  test.each([
    ['/', ['JSON', 'Xem truy vấn', 'Bản in', 'Thẻ nhúng', 'Bảng (CSV)', 'Atom', 'Lịch (ICS)']],
    [
      '/thong-diep/2021-09-30',
      ['JSON', 'Xem truy vấn', 'Bản in', 'Thẻ nhúng', 'Bảng (CSV)', 'Atom', 'Lịch (ICS)'],
    ],
    ['/van-ban?loai=chi-thi', ['JSON', 'Xem truy vấn', 'Bảng (CSV)']],
    ['/ke-hoach/23-kh-tbtt', ['JSON', 'Xem truy vấn']],
    ['/en/dong-thoi-gian', ['JSON', 'View the query', 'Table (CSV)', 'Atom', 'Calendar (ICS)']],
    ['/khong-co', []],
  ])('of %s names %j, and each is there', async (path, names) => {
    const { page, close } = await visit(browser, origin + path)
    const links = page.locator('nav.machine a')
    expect(await links.allTextContents()).toEqual(names)
    const addresses = await links.evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
    for (const address of addresses) expect((await fetch(address)).status, address).toBe(200)
    await close()
  })

  test('follows the reader to the next page', async () => {
    const { page, close } = await visit(browser, `${origin}/van-ban`, {
      viewport: { width: 1280, height: 800 },
    })
    await page.locator('header').getByRole('link', { name: 'Cơ quan', exact: true }).click()
    await page.waitForURL(`${origin}/co-quan`)
    await page.locator('nav.machine a[href="/co-quan.csv"]').waitFor()
    const data = page.locator('nav.machine').getByRole('link', { name: 'JSON' })
    expect(await data.getAttribute('href')).toBe('/co-quan?dang=json')
    await close()
  })
})

describe('the explorer', () => {
  test.each(['/thong-diep/2021-09-30', '/en/co-quan/tieu-ban-truyen-thong'])(
    'opened from %s asks what the page asks and shows its answer, from this host alone',
    async path => {
      const { page, complaints, requests, close } = await visit(browser, origin + path)
      await page.locator('nav.machine a[href^="/explorer"]').click()
      await page.locator('.graphiql-query-editor .view-line').first().waitFor()
      const { body } = await dataOf(path)
      const asked = new URLSearchParams(new URL(page.url()).hash.slice(1))
      expect(asked.get('query')).toBe(body.query)
      expect(JSON.parse(asked.get('variables') ?? '')).toEqual(body.variables)
      const answered = page.waitForResponse(
        response =>
          response.url() === `${origin}/graphql` &&
          response.request().postDataJSON().operationName !== 'IntrospectionQuery',
      )
      await page.getByRole('button', { name: 'Execute query' }).click()
      expect(await (await answered).json()).toEqual({ data: body.data })
      await page.locator('.result-window').getByText('"data"').waitFor()
      expect(complaints).toEqual([])
      expect(requests.filter(address => new URL(address).origin !== origin)).toEqual([])
      await close()
    },
  )

  test('runs no script but ours', async () => {
    const response = await fetch(`${origin}/explorer`)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(await response.text()).not.toMatch(/<script(?![^>]*src=)|style=/)
  })

  test('is not there where it is switched off, nor is its link', async () => {
    const pinned = async () => ({ version: 'v', execute: nothing, paths: null as never })
    const site = createServer(
      await createSite({ execute: nothing, pinned, origin: undefined, explorer: false }),
    )
    site.listen(0, '127.0.0.1')
    await once(site, 'listening')
    const { port } = site.address() as AddressInfo
    const html = await (await fetch(`http://127.0.0.1:${port}/kiem-tra`)).text()
    expect((await fetch(`http://127.0.0.1:${port}/explorer`)).status).toBe(404)
    expect(html).toContain('/kiem-tra?dang=json')
    expect(html).not.toContain('/explorer')
    site.close()
  })
})
