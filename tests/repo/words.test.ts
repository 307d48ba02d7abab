import { describe, expect, it } from 'vitest'
import { bodyHeadRows } from '../../schema/words/bodyHeads'
import { fold } from '../../schema/words/fold'
import { type Kind, kinds } from '../../schema/words/kinds'
import { provinces } from '../../schema/words/provinces'
import { contentOf, repositoryFiles } from './imports'

const code = repositoryFiles().filter(
  file =>
    /^(schema|server|seed|client)\/.*\.(ts|tsx|mjs)$/.test(file) &&
    !/^schema\/words\/|\/generated\//.test(file),
)

/** The words of a file that stand alone between quotation marks, brackets, bars or ends of lines, folded, in order. */
function entriesOf(text: string): string[] {
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\/|(?<=^\s*)\/\/.*$/gm, '')
  return withoutComments
    .split(/['"`|()[\]{}\n,;:]+/)
    .map(fold)
    .filter(Boolean)
}

/** How many of the words stand together where they are thickest: among 16 entries that follow one another. */
function thickest(text: string, words: ReadonlySet<string>): number {
  const entries = entriesOf(text)
  const counts = entries.map(
    (_, at) => new Set(entries.slice(at, at + 16).filter(one => words.has(one))).size,
  )
  return Math.max(0, ...counts)
}

/** Files that have a table of words which stands in schema/words. */
const secondTables = (words: ReadonlySet<string>, most: number, files = code) =>
  files.filter(file => thickest(contentOf(file), words) > most)

const kindWords = new Set(
  kinds.flatMap(({ code, names }: Kind) => [fold(code), ...names.map(({ name }) => fold(name))]),
)
const firstWordsOfBodies = new Set(bodyHeadRows.map(({ words }) => fold(words)))
const provinceNames = new Set(provinces.map(({ name }) => fold(name)))

/** The ranks of places (`xã`) and bodies in full (`Trạm Y tế`) stand in lists of their own. */
const MOST_FIRST_WORDS = 9

const FOLDING = /normalize\(['"]NFK?D|u0300-\\?\\u036f|\[đĐ\]/
const CALENDAR =
  /86_?400_?000|24 \* 60 \* 60|Date\.UTC|[gs]etUTC(?!FullYear)|PlainDate\.from|\[31, (?:28|29|\d+, 31)|% 400\b/

describe('words stand in schema/words alone', () => {
  it('kinds of papers: a rule may name a few, and has no table of its own', () => {
    expect(secondTables(kindWords, 7)).toEqual([])
  })

  it('first words of bodies: a rule may name a few, and has no list of its own', () => {
    expect(secondTables(firstWordsOfBodies, MOST_FIRST_WORDS)).toEqual([])
  })

  it('provinces', () => {
    expect(secondTables(provinceNames, 2)).toEqual([])
  })

  it.each([
    ['folding of letters', FOLDING],
    ['calendar arithmetic', CALENDAR],
  ])('%s', (_, pattern) => {
    expect(code.filter(file => pattern.test(contentOf(file)))).toEqual([])
  })
})

describe('the search for second tables', () => {
  const of = (rows: readonly string[]) => rows.map(row => `  ${row},\n`).join('')

  it.each([
    ['an object by code', of(kinds.map(({ code }) => `${code}: 1`))],
    ['a list of names', of(kinds.map(({ names }) => `'${names[0].name}'`))],
    ['folded pairs', of(kinds.map(({ code, names }) => `['${fold(names[0].name)}', '${code}']`))],
    ['a pattern', `/^(?:${kinds.map(({ names }) => fold(names[0].name)).join('|')}) so/`],
    ['a word a line', kinds.map(({ names }) => names[0].name).join('\n')],
  ])('finds kinds in %s', (_, text) => {
    expect(thickest(text, kindWords)).toBeGreaterThan(7)
  })

  it.each([
    [
      'a word a line',
      of(['bộ', 'sở', 'ủy ban', 'ban', 'hội đồng', 'viện', 'tổng cục', 'cục', 'vụ', 'phòng']),
    ],
    [
      'a folded pattern',
      '/^(?:bo|so|uy ban|ubnd|hdnd|ban|hoi dong|tong cuc|cuc|chi cuc|vien|toa an)(?![a-z])/',
    ],
    [
      'posts',
      "['Bộ trưởng', 'Giám đốc', 'Chủ tịch', 'Cục trưởng', 'Vụ trưởng', 'Chánh án', 'Bí thư', 'Thứ trưởng', 'Trưởng ban', 'Phó Giám đốc']",
    ],
    [
      'signs and enterprises',
      "new Set(['UBND', 'HĐND', 'VNPT', 'Viettel', 'Mobifone', 'tập đoàn', 'công ty', 'tổng công ty', 'nhà mạng', 'bệnh viện'])",
    ],
    [
      'a split line',
      "'bo so cuc vu ban vien hoi doan phong to'.split(' ')".replaceAll(/(?<=[a-z]) (?=[a-z])/g, '|'),
    ],
  ])('finds first words of bodies in %s', (_, text) => {
    expect(thickest(text, firstWordsOfBodies)).toBeGreaterThan(MOST_FIRST_WORDS)
  })

  it('finds provinces in a list that is split', () => {
    const list = `\`${provinces.map(({ name }) => name).join(',')}\`.split(',')`
    expect(thickest(list, provinceNames)).toBeGreaterThan(2)
  })

  it('finds nothing in comments, and knows the tables that are right', () => {
    expect(thickest(`/** ${kinds.map(({ code }) => code).join(', ')} */`, kindWords)).toBe(0)
    expect(secondTables(provinceNames, 2, ['schema/words/provinces.ts'])).toHaveLength(1)
  })

  it.each([
    "text.normalize('NFD').replace(/\\p{M}/gu, '')",
    "text.replace(/[\\u0300-\\u036f]/g, '')",
    "name.replace(/[đĐ]/g, 'd')",
  ])('finds the folding %s', text => {
    expect(text).toMatch(FOLDING)
  })

  it.each([
    '(to - from) / 86_400_000',
    'new Date(Date.UTC(2021, 8, 30))',
    'day.setUTCDate(1)',
    "Temporal.PlainDate.from('2021-09-30')",
    'const DAYS = [31, 29, 31]',
    'year % 400 === 0',
  ])('finds the calendar %s', text => {
    expect(text).toMatch(CALENDAR)
  })
})
