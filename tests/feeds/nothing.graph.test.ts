import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import ical from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import { loadRegister } from '../../seed/load/load'
import { ownSite } from '../pages/support/ownSite'

const registerDir = await mkdtemp(join(tmpdir(), 'nguon-empty-'))
afterAll(() => rm(registerDir, { recursive: true }))
const { origin } = await ownSite(graph => loadRegister({ ...graph, registerDir }))

async function read(path: string) {
  const response = await fetch(`${origin}${path}`)
  return [response.status, await response.text()] as const
}

test.each(['/', '/dong-thoi-gian', '/van-ban', '/co-quan', '/chung-toi-giu-gi', '/cho-venh', '/truy-nguyen'])(
  '%s answers calmly before the first paper is loaded',
  async path => {
    const [status, html] = await read(path)
    expect(status).toBe(200)
    expect(html).toMatch(/<h1/)
  },
)

test('the feeds, the calendar and the list of addresses are there, with nothing to tell', async () => {
  const [status, calendar] = await read('/thay-doi.ics')
  expect(status).toBe(200)
  expect(new ical.Component(ical.parse(calendar)).getAllSubcomponents()).toEqual([])
  const [, json] = await read('/thay-doi.json')
  expect(JSON.parse(json).items).toEqual([])
  for (const path of ['/thay-doi.atom', '/sitemap.xml']) {
    const [status, xml] = await read(path)
    expect([path, status, XMLValidator.validate(xml)]).toEqual([path, 200, true])
  }
  const [, table] = await read('/van-ban.csv')
  expect(table.trim().split('\n')).toHaveLength(1)
})
