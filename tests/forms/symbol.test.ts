import { describe, expect, test } from 'vitest'
import { numberKey } from '../../seed/read/forms/numberKey'
import { symbolAt } from '../../seed/read/forms/symbol'

describe('a number and its symbol', () => {
  test.each([
    ['05/CT-TTg', '05/CT-TTg', 'DIRECTIVE', 'TTg'],
    ['2718/ UBND - VX', '2718/UBND-VX', 'OFFICIAL_LETTER', 'UBND'],
    ['16/CT - TTg', '16/CT-TTg', 'DIRECTIVE', 'TTg'],
    ['15/CT – TTg', '15/CT-TTg', 'DIRECTIVE', 'TTg'],
    ['22 /2023/TT-BYT', '22/2023/TT-BYT', 'CIRCULAR', 'BYT'],
    ['119- KH/TU', '119-KH/TU', 'PLAN', 'TU'],
    ['36-HD/VPTW', '36-HD/VPTW', 'GUIDANCE', 'VPTW'],
    ['72/2024/QĐ-UBND', '72/2024/QĐ-UBND', 'DECISION', 'UBND'],
    ['31/2024/QH15', '31/2024/QH15', null, 'QH15'],
    ['755/2005/NQ-UBTVQH11', '755/2005/NQ-UBTVQH11', 'RESOLUTION', 'UBTVQH11'],
    ['1249a/CTPH-UBDT-BTP', '1249a/CTPH-UBDT-BTP', 'PROGRAMME', 'UBDT'],
    ['04/QĐ-BCĐ138', '04/QĐ-BCĐ138', 'DECISION', 'BCĐ138'],
    ['58/TTLT-BYT-BNN&PTNT', '58/TTLT-BYT-BNN&PTNT', 'CIRCULAR', 'BYT'],
    ['2765/BTTTT-PTTH&TTĐT', '2765/BTTTT-PTTH&TTĐT', 'OFFICIAL_LETTER', 'BTTTT'],
    ['92/TTr-KH &ĐT', '92/TTr-KH&ĐT', 'SUBMISSION', 'KH&ĐT'],
    ['202/BTTTT-KHTC', '202/BTTTT-KHTC', 'OFFICIAL_LETTER', 'BTTTT'],
    ['1234/CT-TTHT', '1234/CT-TTHT', 'OFFICIAL_LETTER', 'CT'],
    ['15/CT-TTG', '15/CT-TTg', 'DIRECTIVE', 'TTg'],
    ['27/TBTT', '27/TBTT', 'OFFICIAL_LETTER', 'TBTT'],
    ['169-CP', '169-CP', null, 'CP'],
    ['204/UB-QĐ-NĐ', '204/UB-QĐ-NĐ', 'DECISION', 'UB'],
    ['15-BTC/TT', '15-BTC/TT', 'CIRCULAR', 'BTC'],
    ['1141-TC/QĐ/CĐKT', '1141-TC/QĐ/CĐKT', 'DECISION', 'TC'],
    ['01-TANDTC-VKSNDTC/TTLT', '01-TANDTC-VKSNDTC/TTLT', 'CIRCULAR', 'TANDTC'],
    ['367 - QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP', 'DECISION', 'TWĐTN'],
    ['/KH-TBTT', '/KH-TBTT', 'PLAN', 'TBTT'],
  ])('%s is %s', (printed, number, kind, issuer) => {
    expect(symbolAt(printed, 0)).toMatchObject({ number, kind, issuer, end: printed.length })
  })

  test.each(['24/24h/ngày', '216/216', '11/10/2021', '01 tuần/lần', '3G/4G', '2021-2025', 'tin/bài'])(
    '%s is none',
    printed => {
      expect(symbolAt(printed, 0)).toBeNull()
    },
  )

  test('words behind it are not its groups', () => {
    expect(symbolAt('16/CT-TTg - Bộ Y tế', 0)).toMatchObject({ number: '16/CT-TTg', end: 9 })
  })

  test('numbers that people write differently have one key', () => {
    expect(['Số : 05 / CT - TTg', '5/CT-TTG', '05/ct-ttg'].map(numberKey)).toEqual([
      '5/ct-ttg',
      '5/ct-ttg',
      '5/ct-ttg',
    ])
  })
})
