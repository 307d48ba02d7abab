import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../seed/load/identity/number'

describe('a document number', () => {
  it.each([
    ['23/KH-TBTT', '23/kh-tbtt', '23', null, 'KH-TBTT', ['KH', 'TBTT']],
    ['05/CT-TTg', '5/ct-ttg', '5', null, 'CT-TTg', ['CT', 'TTg']],
    ['30/2021/QH15', '30/2021/qh15', '30', 2021, 'QH15', ['QH15']],
    ['01/2021/NQ-HĐND', '1/2021/nq-hdnd', '1', 2021, 'NQ-HĐND', ['NQ', 'HĐND']],
    ['79-CV/TW', '79-cv/tw', '79', null, 'CV/TW', ['CV', 'TW']],
    ['1249a/CTPH-UBDT-BTP', '1249a/ctph-ubdt-btp', '1249a', null, 'CTPH-UBDT-BTP', ['CTPH', 'UBDT', 'BTP']],
    ['27/TBTT', '27/tbtt', '27', null, 'TBTT', ['TBTT']],
    ['2765/BTTTT-PTTH&TTĐT', '2765/btttt-ptth&ttdt', '2765', null, 'BTTTT-PTTH&TTĐT', ['BTTTT', 'PTTH&TTĐT']],
    ['128', '128', '128', null, null, []],
  ])('%s is looked up as %s', (printed, key, digits, year, symbol, groups) => {
    expect(parseNumber(printed)).toEqual({ key, digits, year, symbol, groups })
  })

  it.each(['/KH-TBTT', 'Luật Ngân sách nhà nước', ''])('„%s“ is none', text => {
    expect(parseNumber(text)).toBeNull()
  })

  it('is one key with and without leading zeros, blanks and capitals', () => {
    const keys = ['05/CT-TTg', '5/CT-TTG', '05 / CT - TTg', '5/ct-ttg'].map(text => parseNumber(text)?.key)
    expect(new Set(keys)).toEqual(new Set(['5/ct-ttg']))
  })
})
