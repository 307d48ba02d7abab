import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

const cited = (sentence: string) =>
  read(
    `BỘ TÀI CHÍNH\nSố: 12/BC-BTC\nHà Nội, ngày 05 tháng 3 năm 2024\n\nBÁO CÁO\nVề thuế\n\n${sentence}\n`.normalize(
      'NFC',
    ),
    'p.txt',
  )[0]!.citations.map(({ number, relation, from, quote }) => ({ number, relation, from, quote }))

describe('a paper that another changes', () => {
  test.each([
    ['được sửa đổi bởi', 'AMENDS'],
    ['đã được sửa đổi, bổ sung một số điều bởi', 'AMENDS'],
    ['được hướng dẫn bởi', 'GUIDES'],
    ['bị bãi bỏ bởi', 'REPEALS'],
    ['đã bị hủy bỏ bởi', 'REPEALS'],
    ['được thay thế bằng', 'REPLACES'],
  ])('%s: the act is the other’s', (words, relation) => {
    const [first, second] = cited(
      `Thông tư số 15/2021/TT-BTC ngày 11/3/2021 ${words} Thông tư số 16/2022/TT-BTC ngày 9/10/2022.`,
    )
    expect(first).toMatchObject({ number: '15/2021/TT-BTC', relation, from: '16/2022/TT-BTC' })
    expect(first!.quote).toContain(words)
    expect(first!.quote).toContain('16/2022/TT-BTC')
    expect(second).toMatchObject({ number: '16/2022/TT-BTC', relation: 'MENTIONS', from: null })
  })

  test.each([
    'Thông tư số 15/2021/TT-BTC ngày 11/3/2021 chưa được sửa đổi bởi Thông tư số 16/2022/TT-BTC.',
    'Thông tư số 15/2021/TT-BTC ngày 11/3/2021 sẽ được thay thế bằng Thông tư số 16/2022/TT-BTC.',
    'Thông tư số 15/2021/TT-BTC ngày 11/3/2021 không bị bãi bỏ bởi Thông tư số 16/2022/TT-BTC.',
    'Đề nghị Thông tư số 15/2021/TT-BTC ngày 11/3/2021 cần được sửa đổi bởi Thông tư số 16/2022/TT-BTC.',
    'Đã nhận Thông tư số 15/2021/TT-BTC; điều này được hướng dẫn bởi Thông tư số 16/2022/TT-BTC.',
  ])('what is not done, or done to something else, is not turned: %s', sentence => {
    expect(
      cited(sentence).filter(({ from, relation }) => from === '16/2022/TT-BTC' || relation !== 'MENTIONS'),
    ).toEqual([])
  })
})
