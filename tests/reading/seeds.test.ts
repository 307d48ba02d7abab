import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Entry } from '../../seed/read/entry'
import { read } from '../../seed/read/read'
import { describeOriginals } from '../support/describeWhere'
import { originalsFolder } from '../support/originals'
import { partOf } from './spans'

function entryOf(path: string): Entry {
  return read(readFileSync(join(originalsFolder, path), 'utf8'), path)[0]!
}

/** Counted by eye on the papers. */
const COUNTS = {
  'bc-32-tbtt-2021': {
    messages: 28,
    tasks: 32,
    figures: 66,
    events: 11,
    discrepancies: 'FIGURE 1, QUALIFIER 3, UNIT 4, WORDING 2',
  },
  'bc-stttt-ha-tinh-2021': {
    messages: 1,
    tasks: 4,
    figures: 46,
    events: 3,
    discrepancies: 'BLANK 1, DATE 1, FIGURE 2, KIND 1, LIST 1, NUMBER 1, QUALIFIER 1, WORDING 1',
  },
  'bc-stttt-lang-son-2021': {
    messages: 3,
    tasks: 0,
    figures: 28,
    events: 1,
    discrepancies: 'BLANK 1, FIGURE 1, LIST 1, ORDER 1, PERIOD 1',
  },
  'ct-5-btttt-2020': { messages: 5, tasks: 64, figures: 0, events: 1, discrepancies: 'DATE 1' },
  'kh-23-tbtt-2021': {
    messages: 11,
    tasks: 42,
    figures: 1,
    events: 0,
    discrepancies: 'BLANK 1, WORDING 1',
  },
}

function countedByKind(discrepancies: Entry['discrepancies']): string {
  const counts = new Map<string, number>()
  for (const { kind } of discrepancies) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
    .sort()
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ')
}

describeOriginals('the five seed papers', () => {
  test.each(Object.entries(COUNTS))('%s', (name, counts) => {
    const { messages, tasks, figures, events, discrepancies } = entryOf(`seeds/${name}.txt`)
    expect({
      messages: messages.length,
      tasks: tasks.length,
      figures: figures.length,
      events: events.length,
      discrepancies: countedByKind(discrepancies),
    }).toEqual(counts)
  })

  test('the six plans’ messages come out of the report with their numbers', () => {
    const issued = entryOf('seeds/bc-32-tbtt-2021.txt').messages.filter(({ plan }) => plan !== null)
    expect(issued.map(({ plan, kind, text }) => [plan, kind, text])).toEqual([
      ['02/KH-TBTT', 'WEEKLY', 'Bình tĩnh sống để chống dịch lâu dài'],
      ['04/KH-TBTT', 'WEEKLY', 'Thích ứng an toàn để trở lại cuộc sống bình thường mới'],
      ['08/KH-TBTT', 'WEEKLY', 'Phòng dịch tốt, giám sát hiệu quả, công nghệ thống nhất'],
      [
        '13/KH-TBTT',
        'WEEKLY',
        'Xét nghiệm là then chốt, vắc-xin là căn cơ để thích ứng an toàn có kiểm soát',
      ],
      ['18/KH-TBTT', 'WEEKLY', 'Trên dưới một lòng, kiểm soát dịch thành công, phục hồi kinh tế-xã hội'],
      ['23/KH-TBTT', 'PHASE', 'Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19'],
      ['23/KH-TBTT', 'PHASE', 'Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19'],
    ])
  })

  test.each([
    ['papers/web-kh-02-tbtt-a.txt', '2021-08-30', '2021-09-06'],
    ['papers/web-kh-04-tbtt.txt', '2021-09-07', '2021-09-14'],
    ['papers/web-kh-13-tbtt.txt', '2021-09-23', '2021-09-30'],
  ])('%s states the period of its own message', (path, from, to) => {
    const { messages, document } = entryOf(path)
    expect(messages.length).toBeGreaterThan(0)
    for (const message of messages)
      expect(message).toMatchObject({
        own: true,
        kind: 'WEEKLY',
        plan: document.number,
        period: { from, to },
      })
  })
})

describeOriginals('all papers', () => {
  const entries = ['seeds', 'papers'].flatMap(kind =>
    readdirSync(join(originalsFolder, kind)).flatMap(file => {
      const text = readFileSync(join(originalsFolder, kind, file), 'utf8')
      return read(text, file).map(entry => ({ entry, text: text.normalize('NFC') }))
    }),
  )

  test('every fact stands at its span', () => {
    for (const { entry, text } of entries) {
      const proofs = [
        ...entry.messages,
        ...entry.tasks,
        ...entry.figures,
        ...entry.events,
        ...entry.discrepancies.flatMap(({ values }) => values),
      ]
      for (const { start, end, quote } of proofs) {
        expect(text.slice(start, end)).toBe(quote)
        expect(quote.length).toBeLessThanOrEqual(200)
      }
    }
  })

  test('besides the seeds three papers disagree with themselves: a decree named in two ways, drafts without number and day', () => {
    const others = entries.filter(
      ({ entry }) => !((entry.file.replace('.txt', '') as keyof typeof COUNTS) in COUNTS),
    )
    const found = others.flatMap(({ entry }) =>
      entry.discrepancies.map(({ kind, subject }) => [entry.file, kind, subject]),
    )
    expect(found).toEqual([
      ['qn-ttr-09-2025.txt', 'BLANK', 'Số và ngày ký của văn bản'],
      ['qn-ttr-22-2025.txt', 'BLANK', 'Số và ngày ký của văn bản'],
      ['qn-ttr-239-2024.txt', 'TITLE', 'Tên gọi của Nghị định 34/2016/NĐ-CP'],
    ])
  })
})

describeOriginals('the same facts', () => {
  /** What a fact says, without its place. */
  const said = (text: string): unknown =>
    read(text, 'x.txt').map(({ messages, tasks, figures, events, discrepancies }) => [
      messages.map(({ text, kind, plan, own, period }) => [text, kind, plan, own, period?.from, period?.to]),
      tasks.map(({ agencies, text, due }) => [agencies.map(partOf), text, due]),
      figures.map(({ subject, printed, value, unit, asOf }) => [subject, printed, value, unit, asOf]),
      events.map(({ on, until, title }) => [on, until, title]),
      discrepancies.map(({ kind, values }) => [kind, values.map(({ value }) => value)]),
    ])

  test.each(Object.keys(COUNTS))('%s, read as NFD or with other line ends', name => {
    const text = readFileSync(join(originalsFolder, `seeds/${name}.txt`), 'utf8')
    const facts = said(text)
    expect(said(text.normalize('NFD'))).toEqual(facts)
    expect(said(text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'))).toEqual(facts)
  })
})
