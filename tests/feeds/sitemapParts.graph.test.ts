import { XMLParser } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { Ask } from '../../server/feeds/ask'
import { sitemapAt } from '../../server/feeds/sitemap'
import { createKeptOfVersion } from '../../server/graph/live/keptOfVersion'
import { createLiveData } from '../../server/graph/live/liveData'
import { createReader } from '../../server/graph/read'
import { pathsRead } from '../../server/nodes/paths'
import { paper } from '../loading/paper'
import { plan, report, sampleLoader } from '../loading/sampleRegister'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

const graph = await testGraph()
const { load } = await sampleLoader(graph)
const more = Array.from({ length: 23 }, (_, at) =>
  paper({ file: `cv-${at}.txt`, number: `${at + 1}/CV-BYT`, kind: 'OFFICIAL_LETTER', issued: '2021-12-01' }),
)
await load([report(), plan, ...more])

const access = { ...graph, timeoutMs: 10_000 }
const reader = createReader({ ...access, live: createLiveData(access), kept: createKeptOfVersion() })
const api = await testApi(graph)
const ask: Ask = async <T>(query: string, variables: Record<string, unknown> = {}) =>
  (await api.ask<T & object>(query, variables)).data as T
const source = { ask, version: async () => 'v', paths: async () => pathsRead(reader) }
const origin = 'https://nguon.example'

async function addressesIn(path: string, aPart?: number): Promise<string[]> {
  const xml = await sitemapAt(path, source, origin, aPart)
  const { urlset, sitemapindex } = new XMLParser({
    isArray: name => ['url', 'sitemap'].includes(name),
  }).parse(xml!)
  return (urlset?.url ?? sitemapindex.sitemap).map(({ loc }: { loc: string }) => loc)
}

test('of many papers the sitemap names parts that together name what a whole one does, each once', async () => {
  const whole = await addressesIn('/sitemap.xml')
  const parts = await addressesIn('/sitemap.xml', 10)
  expect(parts).toContain(`${origin}/sitemap-van-ban-3.xml`)
  const inParts = (await Promise.all(parts.map(part => addressesIn(part.slice(origin.length), 10)))).flat()
  expect(inParts.toSorted()).toEqual(whole.toSorted())
  expect(new Set(inParts).size).toBe(inParts.length)
})

test.each(['/sitemap-van-ban-99.xml', '/sitemap-van-ban-0.xml', '/sitemap-trang-2.xml', '/sitemap-x-1.xml'])(
  '%s is no part',
  async path => {
    expect(await sitemapAt(path, source, origin, 10)).toBeNull()
  },
)
