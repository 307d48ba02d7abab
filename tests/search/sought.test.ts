import { describe, expect, it } from 'vitest'
import { soughtBy } from '../../server/ask/sought'

describe('what a question in full words looks for', () => {
  it.each([
    ['Who signed Plan 23?', ['Plan 23']],
    ['ai ký Kế hoạch 23?', ['Kế hoạch 23']],
    ['ai ky ke hoahc 23', ['ke hoach 23']],
    ['Who is responsible for SMS in Directive 5?', ['nhan tin Directive 5', 'Directive 5', 'nhan tin']],
    ['ai phải nhắn tin tuyên truyền?', ['phải nhắn tin tuyên truyền', 'nhắn tin tuyên truyền']],
    ['Cục Viễn thông có nhiệm vụ gì?', ['Cục Viễn thông nhiệm vụ', 'Cục Viễn thông']],
    ['what did the Ministry of Health ask for', ['bo y te ask', 'bo y te']],
    ['thích ứng an toàn là gì', ['thích ứng an toàn']],
    ['Lạng Sơn đã làm gì theo Kế hoạch 04?', ['Lạng Sơn Kế hoạch 04', 'Kế hoạch 04', 'Lạng Sơn']],
    ['là ai?', []],
  ])('%s: %j', (text, ways) => {
    expect(soughtBy(text)).toEqual(ways)
  })

  it.each(['Kế hoạch 23', 'xét nghiệm thần tốc', 'Không bình tĩnh sống', '23khtbtt', ''])(
    'is not told of %j, which is no question',
    text => {
      expect(soughtBy(text)).toEqual([])
    },
  )
})
