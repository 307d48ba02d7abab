import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { clientOf, createClientBudget } from '../../server/limits/clientBudget'

const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage

describe('the budget of a client', () => {
  it('is used up by cost, not by requests, and says what is left', async () => {
    const budget = createClientBudget({ costPerMinute: 100, countsLoopback: true })
    expect(await budget.charge('a', 60)).toMatchObject({
      allowed: true,
      headers: { 'ratelimit-limit': '100', 'ratelimit-remaining': '40', 'ratelimit-policy': '100;w=60' },
    })
    const refused = await budget.charge('a', 60)
    expect(refused).toMatchObject({ allowed: false, headers: { 'ratelimit-remaining': '0' } })
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused?.headers['retry-after'])).toBeLessThanOrEqual(60)
  })

  it('is each client’s own', async () => {
    const budget = createClientBudget({ costPerMinute: 100, countsLoopback: true })
    await budget.charge('a', 1000)
    expect((await budget.charge('a', 1))?.allowed).toBe(false)
    expect((await budget.charge('b', 1))?.allowed).toBe(true)
  })

  it.each([
    [{ costPerMinute: 0, countsLoopback: true }, '203.0.113.9'],
    [{ costPerMinute: 1, countsLoopback: false }, '127.0.0.1'],
    [{ costPerMinute: 1, countsLoopback: false }, '::1'],
  ])('%j has none for %s', async (options, client) => {
    expect(await createClientBudget(options).charge(client, 1000)).toBeNull()
  })
})

describe('a client', () => {
  it.each([
    ['203.0.113.9', {}, undefined, '203.0.113.9'],
    ['::ffff:203.0.113.9', {}, undefined, '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', {}, undefined, '2001:db8:1:2::/64'],
    ['2001:db8:1:2:9:9:9:9', {}, undefined, '2001:db8:1:2::/64'],
    ['127.0.0.1', { 'x-forwarded-for': '6.6.6.6, 203.0.113.9' }, 'X-Forwarded-For', '203.0.113.9'],
    ['127.0.0.1', { 'x-forwarded-for': '6.6.6.6' }, undefined, '127.0.0.1'],
    ['127.0.0.1', { 'x-real-ip': '203.0.113.9' }, 'X-Real-IP', '203.0.113.9'],
    ['127.0.0.1', {}, 'X-Real-IP', '127.0.0.1'],
    ['127.0.0.1', { 'x-real-ip': 'x'.repeat(5000) }, 'X-Real-IP', 'x'.repeat(64)],
  ])('at %s with %j, the proxy’s header being %s, is %s', (address, headers, header, name) => {
    expect(clientOf(request(address, headers), header)).toBe(name)
  })
})
