import { XMLParser, XMLValidator } from 'fast-xml-parser'
import ical from 'ical.js'
import { describe, expect, test } from 'vitest'
import { siteOrigin as origin } from '../support/siteOrigin'

const read = async (path: string) => (await fetch(`${origin}${path}`)).text()

interface Period {
  message: { text: string }
  plan: { number: string; issued: string | null }
  period: { from: string; to: string | null; confirmedUntil: string | null }
}
/** What the API says of the same periods, in the order of their days. */
async function periods(): Promise<Period[]> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ timeline(kinds: [MESSAGE]) { periods { message { text } plan { number issued } period { from to confirmedUntil } } } }',
    }),
  })
  const { data } = await answer.json()
  return data.timeline.periods
}
const held = await periods()
const newestFirst = held.toReversed()
const dayAfter = (iso: string) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

test('the register has messages to tell of, the last of them open', () => {
  expect(held.length).toBeGreaterThan(3)
  expect(held.at(-1)?.period.to).toBeNull()
})

describe('Atom', async () => {
  const xml = await read('/thay-doi.atom')
  const parser = new XMLParser({ ignoreAttributes: false, isArray: name => ['entry', 'link'].includes(name) })
  const { feed } = parser.parse(xml)

  test('is well-formed, with all that RFC 4287 requires of a feed', () => {
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
    expect(feed.id).toMatch(/^urn:uuid:[\da-f-]{36}$/)
    expect(feed.title).toBeTruthy()
    expect(feed.author.name).toBe('Nguồn')
    expect(Date.parse(feed.updated)).toBeGreaterThan(0)
    const self = feed.link.find((link: Record<string, string>) => link['@_rel'] === 'self')
    expect(self['@_href']).toBe(`${origin}/thay-doi.atom`)
  })

  test('has an entry for each message, newest first, each with id, title and day', () => {
    const told = feed.entry.map((entry: Record<string, { '#text': string } & string>) => ({
      title: entry.title?.['#text'],
      published: entry.published,
      updated: entry.updated,
    }))
    expect(told).toEqual(
      newestFirst.map(({ message, plan, period }) => {
        const known = new Date(`${plan.issued ?? period.from}T00:00:00+07:00`).toISOString()
        return { title: `“${message.text}”`, published: known, updated: feed.updated }
      }),
    )
    const ids = feed.entry.map(({ id }: { id: string }) => id)
    expect(new Set(ids).size).toBe(held.length)
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[\da-f-]{36}$/)
  })

  test('leads to the permanent page of each first day', async () => {
    for (const entry of feed.entry) {
      const [link] = entry.link
      expect((await fetch(link['@_href'])).status).toBe(200)
    }
  })

  test('tells an open end with its last confirmation', () => {
    const [last] = feed.entry
    const [year = '', month = '', day = ''] = held.at(-1)!.period.confirmedUntil!.split('-')
    expect(last.summary['#text']).toContain('chưa có ngày kết thúc')
    expect(last.summary['#text']).toContain(`xác nhận đến ${day}/${Number(month)}/${year}`)
  })
})

describe('JSON Feed', async () => {
  const feed = JSON.parse(await read('/thay-doi.json'))

  test('has what version 1.1 requires', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
    expect(feed.title).toBeTruthy()
    expect(feed.feed_url).toBe(`${origin}/thay-doi.json`)
    for (const item of feed.items) {
      expect(item.id).toMatch(/^urn:uuid:[\da-f-]{36}$/)
      expect(item.content_text ?? item.content_html).toBeTruthy()
      expect(new Date(item.date_published).toISOString()).toBe(item.date_published)
    }
  })

  test('has an item for each message, newest first', () => {
    expect(feed.items.map(({ title, url }: Record<string, string>) => ({ title, url }))).toEqual(
      newestFirst.map(({ message, period }) => ({
        title: `“${message.text}”`,
        url: `${origin}/thong-diep/${period.from}`,
      })),
    )
  })

  test('speaks English under /en, the wordings as they are', async () => {
    const english = JSON.parse(await read('/en/thay-doi.json'))
    expect(english.language).toBe('en')
    expect(english.items[0].title).toBe(feed.items[0].title)
    expect(english.items[0].summary).toContain('no end day yet')
    expect(english.items[0].url).toBe(`${origin}/en/thong-diep/${held.at(-1)?.period.from}`)
  })
})

describe('iCalendar', async () => {
  const text = await read('/thay-doi.ics')
  const events = new ical.Component(ical.parse(text))
    .getAllSubcomponents('vevent')
    .map(component => new ical.Event(component))

  test('has an all-day event for each message, its end the day after the last', () => {
    expect(
      events.map(event => ({
        title: event.summary,
        allDay: event.startDate.isDate && event.endDate.isDate,
        from: event.startDate.toString(),
        end: event.endDate.toString(),
        url: event.component.getFirstPropertyValue('url'),
      })),
    ).toEqual(
      held.map(({ message, period }) => ({
        title: `“${message.text}”`,
        allDay: true,
        from: period.from,
        end: dayAfter(period.to ?? period.confirmedUntil ?? period.from),
        url: `${origin}/thong-diep/${period.from}`,
      })),
    )
  })

  test('says of the open one that it is open, and takes no one’s time', () => {
    expect(events.at(-1)?.description).toContain('chưa có ngày kết thúc')
    for (const { component } of events) expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  test('has for each event a UID of its own and a DTSTAMP', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(held.length)
    for (const { component } of events) expect(component.hasProperty('dtstamp')).toBe(true)
  })

  test('has lines that end with CRLF and hold at most 75 octets', () => {
    const lines = text.split('\r\n')
    expect(lines.filter(line => line.includes('\n'))).toEqual([])
    expect(lines.filter(line => Buffer.byteLength(line) > 75)).toEqual([])
  })
})
