import { describe, expect, test } from 'vitest'
import type { Above } from '../../client/src/routes/document/factsAbove'
import {
  type PassagePiece,
  piecesOfSlices,
  piecesOfText,
} from '../../client/src/routes/document/passagePieces'

const PAPER = 'Các sở rà soát số liệu. Báo cáo trước ngày 30/9, không để sót hộ nghèo nào.'
const slice = (quote: string) => ({
  quote,
  start: PAPER.indexOf(quote),
  end: PAPER.indexOf(quote) + quote.length,
})
const above = (quote: string, anchor: string): Above => ({ ...slice(quote), anchor, title: anchor })
const told = (pieces: readonly PassagePiece[]) =>
  pieces.map(({ text, above }) => (above ? `[${text}](#${above.anchor})` : (text ?? '[…]'))).join('|')

describe('what is held of a passage', () => {
  test.each([
    ['slices that overlap are one', ['rà soát số liệu', 'số liệu. Báo cáo'], 'rà soát số liệu. Báo cáo'],
    ['a slice inside another is not repeated', ['rà soát số liệu', 'soát'], 'rà soát số liệu'],
    ['equal slices stand once', ['hộ nghèo', 'hộ nghèo'], 'hộ nghèo'],
    ['slices stand in the order of the paper', ['hộ nghèo', 'Các sở'], 'Các sở|[…]|hộ nghèo'],
    ['a word left out is shown', ['Các sở', 'soát số liệu'], 'Các sở|[…]|soát số liệu'],
    ['a sign between slices is no word', ['số liệu', 'Báo cáo'], 'số liệu| |Báo cáo'],
  ])('%s', (_, quotes, expected) => {
    expect(told(piecesOfSlices(quotes.map(slice), []))).toBe(expected)
  })

  test('words of a fact are a link, the widest fact before those inside it', () => {
    const facts = [above('30/9', 'ngay'), above('Báo cáo trước ngày 30/9', 'viec')]
    expect(told(piecesOfSlices([slice('Báo cáo trước ngày 30/9, không để sót')], facts))).toBe(
      '[Báo cáo trước ngày 30/9](#viec)|, không để sót',
    )
  })

  test('a fact whose words are not all held is no link', () => {
    expect(told(piecesOfSlices([slice('trước ngày')], [above('Báo cáo trước ngày 30/9', 'viec')]))).toBe(
      'trước ngày',
    )
  })

  test('of a whole passage every character stays', () => {
    const pieces = piecesOfText(PAPER, [slice('Báo cáo trước ngày 30/9')], [above('30/9', 'ngay')])
    expect(pieces.map(({ text }) => text).join('')).toBe(PAPER)
    expect(told(pieces)).toContain('|[30/9](#ngay)|')
    expect(pieces.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual([
      'Báo cáo trước ngày ',
      '30/9',
    ])
  })
})
