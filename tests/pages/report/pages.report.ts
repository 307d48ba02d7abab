import { expect, test } from 'vitest'
import { testBrowser } from '../../support/browser'
import { siteOrigin as origin } from '../../support/siteOrigin'
import { addresses, quietAddresses } from '../support/addresses'
import { invalidities } from '../support/invalidities'
import { type View, violationsInViews } from '../support/violations'
import { visit } from '../support/visit'
import { mostWeight, weigh } from '../support/weigh'
import { changeOfDay } from './changeOfDay'
import { type Figure, table } from './figure'
import { heights } from './heights'
import { lighthouseFigures } from './lighthouseFigures'
import { readsAlike } from './readsAlike'

const browser = await testBrowser()

const vietnamese = [...addresses, ...quietAddresses.map(([address]) => address)].filter(
  address => !/^\/en\b/.test(address),
)
const inBothLanguages = vietnamese.flatMap(address => [address, address === '/' ? '/en' : `/en${address}`])

/** One page of each kind that people come to first. */
const entrances = [
  '/',
  '/thong-diep/2021-09-30',
  '/ke-hoach/23-kh-tbtt',
  '/truy-nguyen/23-kh-tbtt',
  '/dong-thoi-gian',
  '/tim?q=thich+ung+an+toan',
]

test('the figures of the pages are within their limits', async () => {
  const figures = [
    ...(await weights()),
    ...(await lighthouseFigures(origin, entrances)),
    await change(),
    ...(await heights(browser, origin)),
    ...(await faults()),
  ]
  console.log(`\n${table(figures)}\n`)
  for (const { what, found } of figures) if (found?.length) console.log(what, found.slice(0, 20))
  expect(figures.filter(({ value, most }) => value > most)).toEqual([])
})

async function weights(): Promise<Figure[]> {
  const { all, js, html, css } = await weigh(browser, origin, '/')
  const kB = (what: string, value: number, most: number): Figure => ({
    what,
    value: Math.round(value / 100) / 10,
    most: most / 1000,
    unit: 'kB',
  })
  return [
    kB('first page, cold, brotli: all', all, mostWeight.all),
    kB('first page: JS gz', js, mostWeight.js),
    kB('first page: HTML gz', html, mostWeight.html),
    kB('first page: CSS gz', css, mostWeight.css),
  ]
}

async function change(): Promise<Figure> {
  const value = Math.round(await changeOfDay(browser, `${origin}/thong-diep/2021-09-30`))
  return { what: 'change of day to new text painted', value, most: 200, unit: 'ms' }
}

const views: View[] = [360, 1280].flatMap(width =>
  (['light', 'dark'] as const).map(colorScheme => ({ width, colorScheme })),
)

/** Everything that must not be, counted over every page in both languages. */
async function faults(): Promise<Figure[]> {
  const found = { axe: [], hosts: [], console: [], unreadable: [], invalid: [] } as Record<string, string[]>
  const note = (kind: keyof typeof found, address: string, what: string[]) =>
    found[kind]?.push(...what.map(one => `${address}: ${one}`))
  for (const address of inBothLanguages) {
    const url = `${origin}${address}`
    const { page, complaints, requests, status, close } = await visit(browser, url)
    note('axe', address, await violationsInViews(page, views))
    await close()
    // The browser itself reports that a page which is not there is not there.
    note(
      'console',
      address,
      status === 200 ? complaints : complaints.filter(one => !one.includes(`${status}`)),
    )
    note(
      'hosts',
      address,
      requests.filter(request => !request.startsWith(`${origin}/`)),
    )
    if (!(await readsAlike(browser, url))) note('unreadable', address, ['differs without a script'])
    note('invalid', address, await invalidities(url))
  }
  const none = (what: string, kind: keyof typeof found): Figure => {
    const all = found[kind] ?? []
    return { what, value: all.length, most: 0, found: all }
  }
  const pages = `${inBothLanguages.length} pages`
  return [
    none(`axe violations, ${pages}, light and dark, 360 and 1280 px`, 'axe'),
    none('requests to other hosts', 'hosts'),
    none('console errors and warnings, hydration among them', 'console'),
    none('pages unreadable without a script', 'unreadable'),
    none('faults of html-validate', 'invalid'),
  ]
}
