import type { Entry } from '../../../seed/read/entry'
import { read } from '../../../seed/read/read'

export const PLAN_HEAD = `UBND TỈNH AN HÒA
Số: 12/KH-UBND
An Hòa, ngày 05 tháng 3 năm 2024
KẾ HOẠCH
Tuyên truyền phòng bệnh dại năm 2024

Căn cứ Luật Thú y;
`

/** The papers of one text; every quotation is checked to stand where it says. */
export function entriesOf(text: string): Entry[] {
  const nfc = text.normalize('NFC')
  const entries = read(nfc, 'case.txt')
  for (const { citations, tasks, figures, messages, events } of entries) {
    for (const { start, end, quote } of [...tasks, ...figures, ...messages, ...events])
      if (nfc.slice(start, end) !== quote) throw new Error(`“${quote}” does not stand at ${start}`)
    for (const { start, end, printed } of citations)
      if (nfc.slice(start, end) !== printed) throw new Error(`“${printed}” does not stand at ${start}`)
  }
  return entries
}

/** `477/KH-UBND IMPLEMENTS`, or `… < 31-CTr/TU` where that paper is said to act. */
export const relationsOf = (text: string): string[] =>
  entriesOf(text).flatMap(({ citations }) =>
    citations
      .filter(({ number }) => number !== null)
      .map(({ number, relation, from }) => `${number} ${relation}${from ? ` < ${from}` : ''}`),
  )
