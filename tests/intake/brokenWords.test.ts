import { expect, it } from 'vitest'
import { brokenWords } from '../../seed/intake/brokenWords'
import { originals } from '../reading/corpus'
import { describeOriginals } from '../support/describeWhere'

const GOOD = 'Ủy ban nhân dân tỉnh đề nghị các cơ quan thực hiện kế hoạch về công tác phòng, chống dịch.'

it.each([
  ['tones that a scan lost', 'quyêt định\n\ntât cả', ['1 quyêt', '3 tât']],
  ['an ư that a font lost', 'Bộ trởng Bộ Tài chính\nyêu cầu đợc giao, nớc ta', ['1 trởng', '2 đợc', '2 nớc']],
  ['letters that are none of Vietnamese', 'ngéspohthang\nlliìh', ['1 ngéspohthang', '2 lliìh']],
  ['a name without its tone', 'Bộ Y tê, Quôc hội\nđươc', ['1 Quôc', '2 đươc']],
])('%s are told with their lines', (_, text, told) => {
  expect(brokenWords(`${text}\n${GOOD}`).map(({ word, line }) => `${line} ${word}`)).toEqual(told)
})

it.each([
  GOOD,
  'Đắk Lắk, Krông Pắk, Y Wêč, H’Yim Kđoh, Bắc Kạn, Plei Rơngol',
  'UBND, HĐND, QĐ-TTg, ĐBQH, BCĐ; 5 đ, 10 đ',
  'Müller, São Paulo, Curaçao, café',
  'một chữ sai: quyêt',
])('%s has none', text => {
  expect(brokenWords(text)).toEqual([])
})

it('a slip of the typist in a long paper is none', () => {
  expect(brokenWords(`quyêt tât\n${`${GOOD}\n`.repeat(200)}`)).toEqual([])
})

describeOriginals('the papers at hand', () => {
  it('those that were scanned are told, those that were typed are not', () => {
    const told = originals()
      .filter(({ text }) => brokenWords(text).length > 0)
      .map(({ file }) => file)
    expect(told.toSorted()).toEqual([
      'qn-ct-05-2020.txt',
      'qn-ct-07-2018.txt',
      'qn-ct-11-2021.txt',
      'qn-ttr-09-2025.txt',
      'qn-ttr-22-2025.txt',
    ])
  })
})
