import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { codeNames } from '../../schema/words/codeNames'
import { type DiscrepancyRule, discrepancies, toldByRule } from '../../schema/words/discrepancies'
import { discrepanciesInEnglish } from '../../schema/words/discrepanciesInEnglish'
import { type Parts, type Telling, tellingOf } from '../../schema/words/telling'
import { projectRoot } from '../../server/root'

const LETTERS_OF_VIETNAMESE = /[ăâđêôơưạ-ỹ]/i
const english = codeNames.en.documentKinds
const inEnglish = (rule: DiscrepancyRule, parts: Parts) =>
  tellingOf(discrepanciesInEnglish[rule], parts, english)

describe('a discrepancy', () => {
  const parts = { paper: '16/CT-TTg', paperKind: 'DIRECTIVE', count: '2' }

  test('is told in both languages from the same parts', () => {
    expect(toldByRule('two-dates-of-one-document', parts)).toMatchObject({
      subject: 'Ngày ban hành của Chỉ thị 16/CT-TTg',
      explanation: 'Văn bản này ghi 2 ngày ban hành khác nhau cho cùng một số, ký hiệu.',
    })
    expect(inEnglish('two-dates-of-one-document', parts)).toEqual({
      subject: 'Day of issue of Directive 16/CT-TTg',
      explanation: 'This paper gives 2 different days of issue for one number and symbol.',
    })
  })

  test('of the paper’s own words keeps them', () => {
    const what = 'Tổng đài hỗ trợ khai báo y tế 18001119'
    expect(toldByRule('figures-of-one-day', { what }).subject).toBe(what)
    expect(inEnglish('figures-of-one-day', { what }).subject).toBeNull()
  })

  test.each([
    [{ count: '3' }, 'the list names 3 papers.'],
    [{ openCount: '3' }, 'the list names 3 papers and goes on with dots.'],
    [{ count: '3', outside: '9/TB (01/9/2021)' }, 'outside that time: 9/TB (01/9/2021); it names 3 papers.'],
  ])('of a list tells what is known: %o', (known, words) => {
    const { explanation } = inEnglish('list-and-its-statement', { statement: '4 văn bản', ...known })
    expect(explanation).toContain(words)
    expect(explanation).not.toMatch(/[{}]/)
  })

  test('without a part that its words need is not told half', () => {
    expect(inEnglish('two-dates-of-one-document', { paper: '16/CT-TTg' }).explanation).toBeNull()
    expect(() => toldByRule('two-dates-of-one-document', {})).toThrow('two-dates-of-one-document')
  })
})

const placesIn = ({ subject = '', explanation }: Telling) =>
  [subject, ...[explanation].flat()].map(words => (words.match(/\{\w+\}/g) ?? []).sort())

test('both languages have the same parts, rule by rule', () => {
  const rules = Object.keys(discrepancies).filter(rule => rule !== 'noted-by-editor') as DiscrepancyRule[]
  const of = (tellings: Readonly<Record<DiscrepancyRule, Telling>>) =>
    rules.map(rule => [rule, placesIn(tellings[rule])])
  expect(of(discrepanciesInEnglish)).toEqual(of(discrepancies))
})

test('no English sentence has Vietnamese of our own', () => {
  const own = JSON.stringify(discrepanciesInEnglish).replaceAll('“nghìn” (thousand)', '')
  expect(own).not.toMatch(LETTERS_OF_VIETNAMESE)
})

/** The entries of the register as they are written. */
async function entriesHeld() {
  const folder = join(projectRoot, 'seed/register')
  const files = (await readdir(folder)).filter(file => file.endsWith('.yaml'))
  const entries = await Promise.all(
    files.map(async file => parseAllDocuments(await readFile(join(folder, file), 'utf8'))),
  )
  return entries.flat().map(entry => entry.toJS())
}

test('every discrepancy of the register is told in English, and its Vietnamese is what its parts say', async () => {
  const found: (ReturnType<typeof toldByRule> & { parts?: Parts })[] = (await entriesHeld()).flatMap(
    entry => entry?.discrepancies ?? [],
  )
  expect(found.length).toBeGreaterThan(10)
  for (const { rule, subject, explanation, parts } of found) {
    expect(toldByRule(rule, parts)).toMatchObject({ subject, explanation })
    expect(inEnglish(rule, parts ?? {}).explanation, rule).not.toBeNull()
  }
})

test('every decision of the editors is told in English too', async () => {
  const files = ['discrepancies.yaml', 'rulings.yaml'].map(name =>
    readFile(join(projectRoot, 'seed/register/editor', name), 'utf8'),
  )
  const [editor] = parseAllDocuments((await Promise.all(files)).join('\n')).map(one => one.toJS())
  const { discrepancies: noted, dismissals, rulings } = editor
  const reasons = [
    ...dismissals,
    ...rulings,
    ...noted.flatMap((one: { dismissed?: object }) => one.dismissed ?? []),
  ]
  expect(reasons.length).toBeGreaterThan(10)
  expect(reasons.filter(({ reasonInEnglish }) => !reasonInEnglish)).toEqual([])
  const readings = (await entriesHeld()).flatMap(entry => entry?.readings ?? [])
  expect(readings.length).toBeGreaterThan(10)
  expect(readings.filter(({ reasonInEnglish }) => !reasonInEnglish)).toEqual([])
  expect(noted.filter((one: { inEnglish?: object }) => !one.inEnglish)).toEqual([])
})
