import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csvOf } from '../../server/feeds/csv'
import type { Table } from '../../server/feeds/tables'
import { siteOrigin as origin } from '../support/siteOrigin'

async function total(list: string): Promise<number> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ ${list} { totalCount } }` }),
  })
  const { data } = await answer.json()
  return data[list].totalCount
}

describe.each([
  { name: 'van-ban', list: 'documents', first: { vi: 'số ký hiệu', en: 'number' } },
  { name: 'co-quan', list: 'agencies', first: { vi: 'cơ quan', en: 'agency' } },
  { name: 'thong-diep', list: 'messages', first: { vi: 'thông điệp', en: 'message' } },
  { name: 'cho-venh', list: 'discrepancies', first: { vi: 'về điều gì', en: 'subject' } },
])('/$name.csv', async ({ name, list, first }) => {
  const answer = await fetch(`${origin}/${name}.csv`)
  const bytes = Buffer.from(await answer.arrayBuffer())

  test('is a table of the whole list, every row as wide as its head', async () => {
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [head, ...rows] = parse(bytes, { bom: true, relax_column_count: false }) as string[][]
    expect(head?.[0]).toBe(first.vi)
    expect(rows.length).toBeGreaterThanOrEqual(await total(list))
  })

  test('has each code in a column of its own beside its words', () => {
    const [head = [], ...rows] = parse(bytes, { bom: true }) as string[][]
    const codes = head.flatMap((column, at) => (column.startsWith('mã ') ? [at] : []))
    expect(codes.length).toBeGreaterThan(0)
    for (const row of rows)
      for (const at of codes) {
        expect(row[at]).toMatch(/^[A-Z_]*$/)
        expect(row[at - 1] === '').toBe(row[at] === '')
        expect(row[at - 1]).not.toMatch(/^[A-Z_]{2,}$/)
      }
  })

  test('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString().endsWith('\r\n')).toBe(true)
    const [head] = bytes.toString().split('\n')
    expect(head?.endsWith('\r')).toBe(true)
  })

  test('has English heads under /en', async () => {
    const english = Buffer.from(await (await fetch(`${origin}/en/${name}.csv`)).arrayBuffer())
    const [head] = parse(english, { bom: true }) as string[][]
    expect(head?.[0]).toBe(first.en)
  })
})

test('disagreements are told in English under /en, their reasons too', async () => {
  const table = Buffer.from(await (await fetch(`${origin}/en/cho-venh.csv`)).arrayBuffer())
  const rows = parse(table, { bom: true, columns: true }) as Record<string, string>[]
  expect(rows.map(row => row.subject)).toContain('Day of issue of Directive 16/CT-TTg')
  expect(rows.map(row => row.value)).toContain('number: left blank')
  const reasons = rows.flatMap(row => [row.reason, row['dismissed because']]).filter(Boolean)
  expect(reasons.length).toBeGreaterThan(10)
  for (const reason of reasons)
    expect(reason).toMatch(/ (?:the|is|are|and|only|no|of|that|differs|department) /i)
})

test('a table quotes what RFC 4180 asks for, and no cell of it becomes a formula', async () => {
  const cells = ['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', '“câu”, và\n"dòng" mới', 'Kế hoạch']
  const table: Table = {
    columns: { vi: cells.map(String), en: [] },
    async *rows() {
      yield cells
    },
  }
  const never = () => Promise.reject(new Error('this table asks nothing'))
  const [, row] = parse(await text(Readable.from(csvOf(table, never, origin, 'vi'))), {
    bom: true,
  }) as string[][]
  expect(row).toEqual(["'=1+1", "'+84", "'-1", "'@SUM(A1)", "'=1", '“câu”, và "dòng" mới', 'Kế hoạch'])
})

test('a table that a reader has is not made again, and comes smaller to who takes that', async () => {
  const first = await fetch(`${origin}/van-ban.csv`, { headers: { 'accept-encoding': 'identity' } })
  expect(first.headers.get('content-encoding')).toBeNull()
  const zipped = await fetch(`${origin}/van-ban.csv`, { headers: { 'accept-encoding': 'gzip' } })
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(await zipped.text()).toBe(await first.text())
  const etag = first.headers.get('etag')!
  expect(zipped.headers.get('etag')).toBe(etag)
  const held = { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } }
  const again = await fetch(`${origin}/van-ban.csv`, held)
  expect([again.status, await again.text()]).toEqual([304, ''])
  const other = await fetch(`${origin}/co-quan.csv`, held)
  expect(other.status).toBe(200)
  const head = await fetch(`${origin}/van-ban.csv`, { method: 'HEAD' })
  expect([head.status, head.headers.get('etag')]).toEqual([200, etag])
})
