import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../seed/load/register/corrections'
import type { CitationFact, Entry } from '../../seed/read/entry'
import { inVietnamese } from '../support/inVietnamese'
import { paper } from './paper'

inVietnamese()

const by = { reason: 'bộ đọc nhầm', by: 'Ban biên tập', on: '2026-11-23' }
const told = {
  file: 'a.txt',
  number: '32/BC-TBTT',
  title: 'Báo cáo',
  cites: [{ number: '128/NQ-CP', title: 'tên sai' }, { number: '4800/QĐ-BYT' }],
}
const read = (): Entry => paper(told)
const reviewed = (change: (entry: Entry) => void): Entry => {
  const entry = read()
  change(entry)
  return entry
}
const first = (entry: Entry): CitationFact => entry.citations[0]!

describe('corrections applied to a new reading', () => {
  it('change a field that is read as it was', () => {
    const wanted = reviewed(entry => {
      Object.assign(first(entry), {
        title: 'tên đúng',
        corrections: [{ field: 'title', was: 'tên sai', ...by }],
      })
    })
    expect(applyCorrections(read(), wanted)).toEqual({ entry: wanted, lost: [] })
  })

  it('are no longer needed where the reader has learned better', () => {
    const wanted = reviewed(entry => {
      Object.assign(first(entry), {
        title: 'tên sai',
        corrections: [{ field: 'title', was: 'tên cũ', ...by }],
      })
    })
    expect(applyCorrections(read(), wanted)).toEqual({ entry: read(), lost: [] })
  })

  it('are named where the reader now finds a third thing', () => {
    const wanted = reviewed(entry => {
      Object.assign(first(entry), {
        title: 'tên đúng',
        corrections: [{ field: 'title', was: 'tên khác', ...by }],
      })
    })
    const { entry, lost } = applyCorrections(read(), wanted)
    expect(entry).toEqual(read())
    expect(lost).toEqual([
      expect.stringMatching(/^citations I ¶1 \[1000–1009\]: trường title nay đọc ra "tên sai"/),
    ])
  })

  it('add a fact that the reader misses, in its place, once', () => {
    const missed = { ...first(read()), start: 1100, end: 1109, corrections: [by] }
    const wanted = reviewed(entry => entry.citations.splice(1, 0, missed))
    const once = applyCorrections(read(), wanted)
    expect(once).toEqual({ entry: wanted, lost: [] })
    expect(applyCorrections(read(), once.entry)).toEqual(once)
  })

  it('remove a fact that the reader invents', () => {
    const { start, end } = first(read())
    const wanted = reviewed(entry => {
      entry.citations.shift()
      entry.removed = [{ what: 'citations', start, end, ...by }]
    })
    expect(applyCorrections(read(), wanted)).toEqual({ entry: wanted, lost: [] })
  })

  it('change the header', () => {
    const wanted = reviewed(entry => {
      entry.document.title = 'Báo cáo kết quả'
      entry.corrections = [{ field: 'title', was: 'Báo cáo', ...by }]
    })
    expect(applyCorrections(read(), wanted)).toEqual({ entry: wanted, lost: [] })
  })
})
