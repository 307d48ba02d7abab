import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { testSite } from './support/site'
import { visit } from './support/visit'

const { origin } = await testSite()
const browser = await testBrowser()

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
    ['/', ['JSON', 'Thẻ nhúng', 'Bảng (CSV)', 'Atom', 'Lịch (ICS)']],
    ['/thong-diep/2021-09-30', ['JSON', 'Thẻ nhúng', 'Bảng (CSV)', 'Atom', 'Lịch (ICS)']],
    ['/van-ban?loai=chi-thi', ['JSON', 'Bảng (CSV)']],
    ['/ke-hoach/23-kh-tbtt', ['JSON']],
    ['/en/dong-thoi-gian', ['JSON', 'Table (CSV)', 'Atom', 'Calendar (ICS)']],
    ['/khong-co', []],
  ])('of %s names %j, and each is there', async (path, names) => {
    const { page, close } = await visit(browser, origin + path)
    const links = page.locator('nav.machine a')
    expect(await links.allTextContents()).toEqual(names)
    const addresses = await links.evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
    for (const address of addresses.filter(one => !one.includes('/nhung/')))
      expect((await fetch(address)).status, address).toBe(200)
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
