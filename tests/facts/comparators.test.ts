import { describe, expect, it, test } from 'vitest'
import type { Facts, Figure, Task } from './facts'
import type { FigureKey, PaperKey, TaskKey } from './key'
import { Directory } from './names'
import { Paper } from './paper'
import { Places } from './place'
import type { Row } from './row'
import { actions, whenIs } from './sections/actions'
import { isPost } from './sections/bodies'
import { dayIs, figures, sameValue, standsAlone } from './sections/figures'
import { isCut as isCutInWord } from './sections/quotations'
import { isCut, isWhole, rolesAre, tasks } from './sections/tasks'

const TEXT = 'Đến ngày 05/3, trạm y tế xã Bình An đã tiêm **1.200** liều;\nphát 40 tờ rơi cho các hộ.'
const KEY: FigureKey = {
  id: 'F01',
  locator: '¶1',
  quote: 'trạm y tế xã Bình An đã tiêm 1.200 liều',
  printed: '1.200',
  value: 1200,
  unit: 'liều',
  qualifier: 'EXACT',
  asOf: '2022-03-05',
  says: 'liều trạm y tế xã Bình An đã tiêm',
  must: [['tiêm'], ['bình an', 'xã']],
}
const quoted = (quote: string) => {
  const start = TEXT.indexOf(quote)
  return [
    {
      file: 'a.txt',
      basis: 'STATED',
      slices: [{ locator: '¶1', quote, start, end: start + quote.length }],
      readings: [],
    },
  ]
}
const FIGURE: Figure = {
  proofs: quoted('đã tiêm **1.200** liều'),
  subject: 'liều',
  printed: '1.200',
  value: 1200,
  unit: 'liều',
  qualifier: 'EXACT',
  asOf: '2022-03-05',
  from: null,
  until: null,
  statement: 'Số liều trạm y tế xã Bình An đã tiêm: 1.200',
  nature: 'REPORTED',
  of: null,
}

function paperWith(own: Partial<PaperKey>, facts: Partial<Facts>): Paper {
  const header = { number: null, title: '' }
  const empty = { figures: [], tasks: [], bodies: [], unnumbered: [], links: [], events: [] }
  const key = { paper: 'a', file: 'a.txt', header, ...empty, ...own } as unknown as PaperKey
  return new Paper(key, new Places(TEXT), facts as Facts)
}
const named = (rows: readonly Row[], name: string): Row => rows.find(row => row.name === name)!
const figuresOf = (ours: Figure[]) => figures([paperWith({ figures: [KEY] }, { figures: ours })])

describe('a figure', () => {
  it('is held where value and place are those of the key, mark-up aside', () => {
    const rows = figuresOf([FIGURE])
    for (const name of ['figures held', 'qualifier', 'unit', 'alone', 'day or period', 'nature']) {
      expect([name, named(rows, name).share]).toEqual([name, 1])
    }
  })

  test.each<[string, Partial<Figure>]>([
    ['another value', { value: 12 }],
    ['another place', { proofs: quoted('phát 40 tờ rơi') }],
    ['another paper', { proofs: [{ ...FIGURE.proofs[0]!, file: 'b.txt' }] }],
  ])('of %s is not held', (_, other) => {
    const rows = figuresOf([{ ...FIGURE, ...other }])
    expect(named(rows, 'figures held').right).toBe(0)
    expect(named(rows, 'alone').right).toBe(0)
  })

  it('that the key does not have is told', () => {
    const rows = figuresOf([
      FIGURE,
      { ...FIGURE, value: 40, printed: '40', proofs: quoted('phát 40 tờ rơi') },
    ])
    expect(named(rows, 'figures beyond the key').count).toBe(1)
  })

  it('is one: the second of the same words is beyond the key', () => {
    expect(named(figuresOf([FIGURE, { ...FIGURE }]), 'figures beyond the key').count).toBe(1)
  })

  it('without a statement does not stand alone, and a field that does not exist is not reached', () => {
    const rows = figuresOf([{ ...FIGURE, statement: undefined }])
    expect([named(rows, 'alone').right, named(rows, 'alone').reached]).toEqual([0, false])
    expect(named(figuresOf([]), 'alone').reached).toBe(true)
  })

  test.each([
    ['Số liều trạm y tế xã Bình An đã tiêm: 1.200', true],
    ['Số liều đã tiêm: 1.200', false],
    ['Số liều xã Bình An đã tiêm: 1.300', false],
    ['Số liều xã Bình An đã tiêm', false],
  ])('with the statement “%s”: %s', (statement, alone) => {
    expect(standsAlone(KEY, statement)).toBe(alone)
  })

  it('misleads with what it must not say, or with two signs of per cent', () => {
    expect(standsAlone({ ...KEY, mustNot: ['cả nước'] }, `${FIGURE.statement} trên cả nước`)).toBe(false)
    const percent = { ...KEY, printed: '12%', unit: '%' }
    expect(standsAlone(percent, 'tiêm ở xã: 12%')).toBe(true)
    expect(standsAlone(percent, 'tiêm ở xã: 12% %')).toBe(false)
  })

  test.each<[FigureKey['asOf'], [string | null, string | null, string | null], boolean]>([
    ['2022-03-05', ['2022-03-05', null, null], true],
    ['2022-03-05', ['2022-03-06', null, null], false],
    ['2022-03-05', ['2022-03-05', '2022-01-01', '2022-03-05'], false],
    ['2022-01/2022-03-05', ['2022-03-05', '2022-01', '2022-03-05'], true],
    ['2022-01/2022-03-05', ['2022-03-05', null, null], false],
    [null, [null, null, null], true],
    [null, ['2022-03-05', null, null], false],
  ])('of %s with the days %j: %s', (asOf, [day, from, until], right) => {
    expect(dayIs({ ...KEY, asOf }, { ...FIGURE, asOf: day, from, until })).toBe(right)
  })

  it('that is a range has both its ends', () => {
    const range = { ...KEY, value: null, min: 3, max: 6 }
    expect(sameValue(range, { ...FIGURE, value: null, printed: '3-6 lần' })).toBe(true)
    expect(sameValue(range, { ...FIGURE, value: null, printed: '3-7 lần' })).toBe(false)
  })
})

const TASK: TaskKey = {
  id: 'T01',
  locator: '¶1',
  quote: 'phát 40 tờ rơi cho các hộ.',
  text: 'phát 40 tờ rơi cho các hộ.',
  who: [{ name: 'Trạm y tế', role: 'LEAD' }],
  due: null,
}
const OURS: Task = {
  proofs: quoted('phát 40 tờ rơi cho các hộ.'),
  text: 'phát 40 tờ rơi cho các hộ',
  due: null,
  field: null,
  assignments: [{ names: ['Trạm y tế', 'TYT'], role: 'LEAD', through: null }],
}
const tasksOf = (task: Task) => tasks([paperWith({ tasks: [TASK] }, { tasks: [task] })])

describe('a task', () => {
  it('is whole to the end of its clause, with or without its closing mark', () => {
    for (const name of ['tasks held', 'whole', 'leads', 'roles', 'due']) {
      expect([name, named(tasksOf(OURS), name).share]).toEqual([name, 1])
    }
  })

  it('that stops in its clause is held, but cut and not whole', () => {
    const rows = tasksOf({ ...OURS, text: 'phát 40 tờ rơi', proofs: quoted('phát 40 tờ rơi cho') })
    expect([named(rows, 'tasks held').right, named(rows, 'whole').right, named(rows, 'cut').count]).toEqual([
      1, 0, 1,
    ])
  })

  test.each([
    ['Trạm y tế phát 40 tờ rơi cho các hộ;', true],
    ['phát 40 tờ rơi cho các', false],
    ['40 tờ rơi cho các hộ', false],
    ['đo thân nhiệt cho trẻ; phát 40 tờ rơi cho các hộ', false],
  ])('“%s” is whole: %s', (text, whole) => {
    expect(isWhole(TASK.text, text, ['đo thân nhiệt cho trẻ;'])).toBe(whole)
  })

  it('is not cut where it goes on past its clause', () => {
    expect(isCut(TASK.text, `${TASK.text} Đo thân nhiệt`)).toBe(false)
  })

  test.each<[string, Task['assignments'], boolean]>([
    ['its agency by another name', [{ names: ['TYT', 'Trạm y tế'], role: 'LEAD', through: null }], true],
    ['another agency', [{ names: ['Trường học'], role: 'LEAD', through: null }], false],
    ['nobody', [], false],
    ['one more', [...OURS.assignments, { names: ['Trường học'], role: 'LEAD', through: null }], false],
    ['its agency as a partner', [{ names: ['Trạm y tế'], role: 'JOIN', through: null }], false],
    ['a member of its class', [{ names: ['Trạm Bình An'], role: 'LEAD', through: 'các Trạm y tế' }], true],
  ])('led by %s: %s', (_, assignments, right) => {
    expect(rolesAre(new Directory([]), TASK, { ...OURS, assignments }, ['LEAD'])).toBe(right)
  })

  it('without an actor is led by nobody', () => {
    expect(rolesAre(new Directory([]), { ...TASK, who: null }, OURS, ['LEAD'])).toBe(false)
    expect(rolesAre(new Directory([]), { ...TASK, who: null }, { ...OURS, assignments: [] }, ['LEAD'])).toBe(
      true,
    )
  })
})

describe('an action of the key that tells several acts', () => {
  const key = {
    id: 'A01',
    locator: '¶1',
    quote: 'trạm y tế xã Bình An đã tiêm 1.200 liều',
    who: 'Trạm y tế',
    what: 'tiêm 1.200 liều; phát 40 tờ rơi',
    when: null,
    figures: ['1.200', '40'],
  }
  const act = (quote: string, figure: string, name = 'Trạm y tế') => ({
    proofs: quoted(quote),
    text: quote.replace(/\*/g, ''),
    agencies: [[name]],
    on: null,
    until: null,
    under: [],
    figures: [figure],
  })
  const first = act('đã tiêm **1.200** liều', '1.200')
  const second = act('phát 40 tờ rơi cho các hộ', '40')
  const shares = (ours: (typeof first)[]) => {
    const rows = actions([paperWith({ actions: [key] }, { actions: ours })])
    return [
      named(rows, 'actions held').right,
      named(rows, 'actions with whom').right,
      named(rows, 'action figures').right,
      named(rows, 'actions beyond the key').count,
    ]
  }

  it('is held by those of ours that each tell one of them', () => {
    expect(shares([first, second])).toEqual([1, 1, 1, 0])
    expect(shares([second, first])).toEqual([1, 1, 1, 0])
  })

  it('is not held where one of them is missing, or is another body’s', () => {
    expect(shares([first])[2]).toBe(0)
    expect(shares([second])).toEqual([0, 0, 0, 1])
    expect(shares([first, act('phát 40 tờ rơi cho các hộ', '40', 'Trường học')])).toEqual([1, 0, 1, 0])
  })
})

describe('a quotation', () => {
  const cut = (quote: string) => isCutInWord(TEXT, quoted(quote)[0]!.slices[0]!)
  test.each([
    ['trạm y tế', false],
    ['trạm y t', true],
    ['ạm y tế', true],
    ['**1.200**', false],
    ['các hộ.', false],
  ])('“%s” is cut in a word: %s', (quote, inWord) => expect(cut(quote)).toBe(inWord))
})

test.each([
  ['Trưởng ban Phòng chống thiên tai', true],
  ['Phó Chủ tịch xã', true],
  ['Phòng Văn hóa', false],
  ['Trường Tiểu học', false],
])('“%s” is a post: %s', (name, post) => expect(isPost(name)).toBe(post))

test.each([
  ['2022-03', '2022-03', null, true],
  ['2022-03/2022-05', '2022-03', '2022-05', true],
  ['2022-03/..', '2022-03', null, true],
  ['2022-03/2022-05', '2022-03', null, false],
  [null, '2022-03', null, false],
] as const)('an action of %s told as %s–%s: %s', (when, on, until, right) => {
  expect(whenIs({ id: 'A', locator: '', quote: '', who: null, what: '', when }, { on, until })).toBe(right)
})

describe('a body', () => {
  const directory = new Directory([
    {
      id: 'B',
      locator: '',
      quote: '',
      kind: 'UNIT',
      name: 'Sở Du lịch tỉnh Bình An',
      aliases: ['Sở', 'SDL'],
    },
  ])
  test.each([
    ['SDL', ['Sở Du lịch tỉnh Bình An'], true],
    ['Sở Du lịch tỉnh Bình An', ['Sở Du lịch Bình An'], true],
    ['Sở Du lịch tỉnh Bình An (báo cáo này)', ['SDL'], true],
    ['UBND xã', ['Ủy ban nhân dân xã'], true],
    ['Sở Du lịch tỉnh Bình An', ['Sở Du lịch tỉnh Bình Yên'], false],
  ])('%s is %j: %s', (name, names, same) => expect(directory.is(name, names)).toBe(same))

  it('in a phrase of several is the first of them at least, and nobody else', () => {
    expect(directory.phrase('SDL phối hợp với Trường học', [['Sở Du lịch tỉnh Bình An']])).toBe(true)
    expect(directory.phrase('SDL phối hợp với Trường học', [['Trường học']])).toBe(false)
    expect(directory.phrase('SDL', [['SDL'], ['Trường học']])).toBe(false)
  })
})
