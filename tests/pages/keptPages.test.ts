import { expect, test } from 'vitest'
import type { Execute } from '../../client/src/entry.server'
import { keptPages, type PageSource } from '../../server/pages/keptPages'

const execute = async () => ({ data: {} })
const told = (version: string): PageSource => ({ execute, pinned: async () => ({ version, execute }) })
const found = (html: string) => async () => ({ status: 200, html })
const text = (page: Awaited<ReturnType<ReturnType<typeof keptPages>>>) =>
  'html' in page ? page.html.text : page.redirect

test('a page is made once from a version of the data, and anew from another', async () => {
  let version = 'v1'
  const keep = keptPages({ execute, pinned: async () => ({ version, execute }) })
  expect(text(await keep('/', found('first')))).toBe('first')
  expect(text(await keep('/', found('second')))).toBe('first')
  expect(text(await keep('/en', found('other')))).toBe('other')
  version = 'v2'
  expect(text(await keep('/', found('second')))).toBe('second')
})

test('a page is made by what answers from the version that it is kept under', async () => {
  let version = 'v1'
  const pinned = async () => ({ version, execute: answering(version) })
  const answering = (from: string) => async () => ({ data: { from } })
  const keep = keptPages({ execute, pinned })
  const made = await keep('/', async source => {
    version = 'v2'
    const { data } = await source({ query: { kind: 'Document' } as never, operationName: '', variables: {} })
    return { status: 200, html: String((data as { from: string }).from) }
  })
  expect(text(made)).toBe('v1')
  expect(text(await keep('/', found('v2')))).toBe('v2')
})

test('a page that was begun before other data came is not kept as one of it', async () => {
  let version = 'v1'
  const keep = keptPages({ execute, pinned: async () => ({ version, execute }) })
  const begun = keep('/', async () => {
    version = 'v2'
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
  ['is empty', async () => ({ version: '', execute })],
  ['cannot be asked for', async () => ({ version: null, execute })],
])('nothing is kept while the version %s', async (_, pinned) => {
  const keep = keptPages({ execute, pinned })
  expect(text(await keep('/', found('first')))).toBe('first')
  expect(text(await keep('/', found('second')))).toBe('second')
})

test.each([
  ['vi', 'Trang này theo dữ liệu lúc 17:05 29/11/2026'],
  ['en', 'This page is made from the data of 17:05 29/11/2026'],
])('while the database is down a page that was kept says how old it is (%s)', async (language, line) => {
  let down = false
  const keep = keptPages(
    {
      execute,
      async pinned() {
        return { version: down ? null : 'v1', execute }
      },
    },
    () => new Date('2026-11-29T10:05:00Z'),
  )
  const html = `<html lang="${language}"><body class="x"><main>Thông điệp</main></body></html>`
  expect(text(await keep('/', found(html)))).toBe(html)
  down = true
  const aged = await keep('/', found('made anew'))
  expect(aged).toMatchObject({ status: 200, aged: true })
  expect(text(aged)).toContain(`<body class="x"><p class="note" role="status" lang="${language}">`)
  expect(text(aged)).toContain(line)
  expect(text(aged)).toContain('<main>Thông điệp</main>')
  down = false
  expect(text(await keep('/', found('made anew')))).toBe(html)
})

test('a page made of what was known before says since when, and is not kept', async () => {
  const old: Execute = async () => ({ data: {}, extensions: { asOf: '2026-11-29T10:05:00.000Z' } })
  let version: string | null = null
  const keep = keptPages({ execute, pinned: async () => ({ version, execute: version ? execute : old }) })
  const make = async (source: Execute) => {
    await source({ query: { kind: 'Document' } as never, operationName: '', variables: {} })
    return { status: 200, html: '<html lang="vi"><body>Thông điệp</body></html>' }
  }
  const page = await keep('/thong-diep/2021-10-01', make)
  expect(page).toMatchObject({ status: 200, aged: true })
  expect(text(page)).toContain('theo dữ liệu lúc 17:05 29/11/2026')
  version = 'v1'
  expect(text(await keep('/thong-diep/2021-10-01', make))).not.toContain('theo dữ liệu lúc')
})

test.each([
  ['a bell', 'Thông\u0007 điệp'],
  ['the end of a text of C', 'Thông\u0000 điệp'],
  ['half a letter', 'Thông\ud83d điệp'],
  ['a sign that turns what follows', 'Thông\u202e điệp'],
  ['a control of the second row', 'Thông\u009f điệp'],
])('%s is in no page', async (_, html) => {
  const keep = keptPages(told('v1'))
  expect(text(await keep('/', found(html)))).toBe('Thông điệp')
})

test('letters, marks, emoji and lines stay as they are', async () => {
  const whole = 'Dòng một\n\tdòng hai \u0302 👍🏽 \u200d “x”'
  expect(text(await keptPages(told('v1'))('/', found(whole)))).toBe(whole)
})
