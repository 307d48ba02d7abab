import { describe, expect, test } from 'vitest'
import { evidenceIn } from '../../client/src/routes/document/evidenceIn'

const text = 'Các Sở tổ chức tuyên truyền; báo cáo trước ngày 05 hằng tháng.'
const marked = (...quotes: string[]) =>
  evidenceIn(
    text,
    quotes.map(quote => ({ quote })),
  ).map(({ start, end }) => text.slice(start, end))

describe('what is quoted of a passage', () => {
  test.each<[quotes: string[], stretches: string[]]>([
    [[], []],
    [['báo cáo'], ['báo cáo']],
    [
      ['báo cáo', 'Các Sở'],
      ['Các Sở', 'báo cáo'],
    ],
    [['Các Sở tổ chức', 'tổ chức tuyên truyền'], ['Các Sở tổ chức tuyên truyền']],
    [['Các Sở tổ chức', 'Sở'], ['Các Sở tổ chức']],
    [['không có ở đây'], []],
  ])('%j is marked as %j', (quotes, stretches) => {
    expect(marked(...quotes)).toEqual(stretches)
  })
})
