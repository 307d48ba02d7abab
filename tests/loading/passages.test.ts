import { expect, test } from 'vitest'
import type { ActionFact, Entry, RequestFact } from '../../seed/read/entry'
import { graphOf, paper, proof } from './paper'

const action: ActionFact = {
  ...{ text: 'Sở đã họp', agencies: [], on: null, until: null, under: [], figures: [] },
  ...{ ...proof(300, 'Sở đã họp'), locator: 'II ¶1' },
}
const request: RequestFact = {
  ...{ text: 'Đề nghị bố trí kinh phí', by: [], to: [] },
  ...{ ...proof(400, 'Đề nghị bố trí kinh phí'), locator: 'III ¶1' },
}
const text = (file: string, entry: Partial<Entry>) =>
  paper({ file, number: '9/BC-STTTT', kind: 'REPORT', issued: '2021-11-02', issuer: 'Sở Y tế', entry })

const passagesOf = (papers: Entry[]) =>
  graphOf(papers)
    .labelled('Passage')
    .filter(({ properties }) => /^I{2,}|^IV/.test(String(properties.locator)))
    .sort((a, b) => Number(a.properties.order) - Number(b.properties.order))
    .map(({ properties: { file, locator, wordsOnly } }) => [file, locator, wordsOnly ?? null])

test('a paragraph in which something was done or is asked is listed', () => {
  const words = { 'II ¶1': 'da hop so', 'III ¶1': 'bo de kinh', 'IV ¶1': 'noi nhan' }
  expect(passagesOf([text('a.txt', { actions: [action], requests: [request], words })])).toEqual([
    ['a.txt', 'II ¶1', null],
    ['a.txt', 'III ¶1', null],
    ['a.txt', 'IV ¶1', true],
  ])
})

test('two texts of one document are listed one after the other', () => {
  const entry = { actions: [action], requests: [request] }
  expect(passagesOf([text('b.txt', entry), text('a.txt', entry)])).toEqual([
    ['a.txt', 'II ¶1', null],
    ['a.txt', 'III ¶1', null],
    ['b.txt', 'II ¶1', null],
    ['b.txt', 'III ¶1', null],
  ])
})
