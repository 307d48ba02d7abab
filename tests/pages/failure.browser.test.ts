import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { GraphQLError } from 'graphql'
import { afterAll, describe, expect, test } from 'vitest'
import { createPages, type PagesOptions } from '../../server/pages/handler'
import { buildClient, clientBuild } from './support/clientBuild'

await buildClient()

const reports: unknown[] = []

/** The pages over a service that answers like this. */
async function pagesOver(execute: PagesOptions['execute']): Promise<string> {
  const site = express()
  const pinned = async () => ({ version: 'v', execute })
  site.use(await createPages({ execute, pinned, clientBuild, report: error => reports.push(error) }))
  const server = createServer(site).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const failing = (code: string, more = {}) =>
  pagesOver(async () => ({
    errors: [new GraphQLError('The reason, told to nobody', { extensions: { code, ...more } })],
  }))

describe('a page that cannot be made', () => {
  test('says that the database does not answer, with 503', async () => {
    const response = await fetch(`${await failing('DATABASE_UNAVAILABLE')}/`)
    const html = await response.text()
    expect(response.status).toBe(503)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(html).toContain('Kho dữ liệu tạm thời không trả lời')
    expect(html).not.toContain('The reason')
    expect(html).not.toContain('<script')
  })

  test('says what could not be read, with 400', async () => {
    const response = await fetch(`${await failing('BAD_USER_INPUT')}/van-ban?sau=x`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('có phần chúng tôi không đọc được')
  })

  test('gives the code that finds the fault in the log, with 500', async () => {
    const response = await fetch(`${await failing('INTERNAL', { correlationId: 'c-17' })}/en`)
    const html = await response.text()
    expect(response.status).toBe(500)
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('Error code: c-17')
  })

  test('reports a fault of ours and shows a calm page in its place', async () => {
    const origin = await pagesOver(async () => ({ data: { currentMessage: null } }))
    const response = await fetch(`${origin}/`)
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('Có lỗi ở phía chúng tôi')
    expect(reports).toHaveLength(1)
  })

  test('is read only', async () => {
    const response = await fetch(`${await failing('INTERNAL')}/`, { method: 'POST' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  test.each([
    '//evil.example/x',
    '/%',
    '/thong-diep/%E0%A4%A',
    '/..%2f..%2fetc/passwd',
    '/assets/nothing.js',
  ])('%s is an address like any other: not there', async address => {
    const origin = await pagesOver(async () => ({
      data: { document: { __typename: 'DocumentNotFound', nearest: [] } },
    }))
    const response = await fetch(`${origin}${address}`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Không có trang ở địa chỉ này')
  })
})
