import { expect, test } from 'vitest'
import { keptPages } from '../../server/pages/keptPages'

const told = (version: string | null) => async () => ({
  data: version === null ? null : { dataVersion: { version } },
})
const found = (html: string) => async () => ({ status: 200, html })
const text = (page: Awaited<ReturnType<ReturnType<typeof keptPages>>>) =>
  'html' in page ? page.html.text : page.redirect

test('a page is made once while its data is loaded, and anew from other data', async () => {
  let version = 'v1'
  let time = 0
  const keep = keptPages(
    () => told(version)(),
    () => time,
  )
  expect(text(await keep('/', found('first')))).toBe('first')
  expect(text(await keep('/', found('second')))).toBe('first')
  expect(text(await keep('/en', found('other')))).toBe('other')
  version = 'v2'
  time = 999
  expect(text(await keep('/', found('second')))).toBe('first')
  time = 1000
  expect(text(await keep('/', found('second')))).toBe('second')
})

test('a page that was begun before other data came is not kept as one of it', async () => {
  let version = 'v1'
  let time = 0
  const keep = keptPages(
    () => told(version)(),
    () => time,
  )
  const begun = keep('/', async () => {
    version = 'v2'
    time = 2000
    await keep('/en', found('other'))
    return { status: 200, html: 'old' }
  })
  expect(text(await begun)).toBe('old')
  expect(text(await keep('/', found('new')))).toBe('new')
})

test('what was not found, failed or led elsewhere is made anew', async () => {
  const keep = keptPages(told('v1'))
  for (const status of [404, 500]) {
    await keep('/x', async () => ({ status, html: 'failed' }))
    expect(text(await keep('/x', found('found')))).toBe('found')
  }
  await keep('/y', async () => ({ redirect: '/z' }))
  expect(text(await keep('/y', found('found')))).toBe('found')
})

test.each([
  ['is not told', told(null)],
  ['cannot be asked for', () => Promise.reject(new Error('The database is down'))],
])('nothing is kept while the version %s', async (_, execute) => {
  const keep = keptPages(execute)
  expect(text(await keep('/', found('first')))).toBe('first')
  expect(text(await keep('/', found('second')))).toBe('second')
})
