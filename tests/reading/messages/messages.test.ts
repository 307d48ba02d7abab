import { describe, expect, test } from 'vitest'
import { messagesOf } from './message'

describe('a wording that the words before it announce', () => {
  test.each([
    [
      'với thông điệp “Ở nhà là yêu nước lúc này” (Kế hoạch số 05/KH-ABC ngày 02/9/2021)',
      '05/KH-ABC',
      'WEEKLY',
    ],
    [
      'các thông điệp truyền thông cụ thể: “Ở nhà là yêu nước lúc này” (Kế hoạch số 5/KH-ABC)',
      '5/KH-ABC',
      'WEEKLY',
    ],
    ['Kế hoạch giai đoạn “Ở nhà là yêu nước lúc này” (Kế hoạch số 23/KH-ABC)', '23/KH-ABC', 'PHASE'],
    [
      'Kế hoạch số 04/KH-ABC ngày 06/9/2021 với thông điệp “Ở nhà là yêu nước lúc này”',
      '04/KH-ABC',
      'WEEKLY',
    ],
    ['thực hiện phương châm xuyên suốt là “Ở nhà là yêu nước lúc này”', null, 'MOTTO'],
    ['trên tinh thần “Ở nhà là yêu nước lúc này”', null, 'MOTTO'],
    ['truyền đi thông điệp “Ở nhà là yêu nước lúc này”', null, 'MOTTO'],
  ])('%s', (text, plan, kind) => {
    expect(messagesOf(text)).toMatchObject([{ text: 'Ở nhà là yêu nước lúc này', plan, kind, own: false }])
  })

  test('goes on in the list behind it, each with its own plan', () => {
    const text =
      'với các thông điệp: “Một hai ba bốn năm” (Kế hoạch số 02/KH-ABC ngày 02/9/2021); “Sáu bảy tám chín mười” (Kế hoạch số 04/KH-ABC ngày 06/9/2021) và “Mười một mười hai” (Kế hoạch số 08/KH-ABC)'
    expect(messagesOf(text).map(({ text, plan }) => [text, plan])).toEqual([
      ['Một hai ba bốn năm', '02/KH-ABC'],
      ['Sáu bảy tám chín mười', '04/KH-ABC'],
      ['Mười một mười hai', '08/KH-ABC'],
    ])
  })

  test('keeps marks inside it as printed, and takes the outer ones away', () => {
    expect(messagesOf('với thông điệp “Trở lại cuộc sống “bình thường mới””')[0]?.text).toBe(
      'Trở lại cuộc sống “bình thường mới”',
    )
  })

  test('stands without quotation marks only as the 5K', () => {
    expect(messagesOf('thực hiện nghiêm thông điệp 5K + vắc xin, không chủ quan')).toMatchObject([
      { text: '5K + vắc xin', kind: 'MOTTO' },
    ])
  })

  test.each([
    'tuyên truyền hiệu quả về giai đoạn “bình thường mới”',
    'chuyên mục “Sức khỏe cho mọi nhà hôm nay” trên sóng truyền hình',
    'ban hành Nghị quyết số 1/NQ-CP quy định tạm thời “Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả”',
    'theo tinh thần “tuyệt đối hoá” kết quả',
    'là những “pháo đài” trong phòng, chống dịch',
    'Hội nghị với chủ đề “Chuyển đổi số trong cơ quan nhà nước”',
    'truyền đi thông điệp mạnh mẽ về việc “Chính phủ luôn thấu hiểu, lắng nghe”',
  ])('is none here: %s', text => {
    expect(messagesOf(text)).toEqual([])
  })
})

describe('the period of a message', () => {
  test.each([
    ['với thông điệp “Một hai ba bốn” (tuần 36 từ 30/8 đến 06/9/2021)', '2021-08-30', '2021-09-06'],
    [
      'truyền thông chống dịch “Một hai ba bốn” (từ ngày 07/9 đến ngày 14/9/2021)',
      '2021-09-07',
      '2021-09-14',
    ],
    ['từ ngày 23/9 đến ngày 30/9/2021 với thông điệp “Một hai ba bốn”', '2021-09-23', '2021-09-30'],
    ['với thông điệp “Một hai ba bốn” (từ 28/12 đến 03/01/2022)', '2021-12-28', '2022-01-03'],
    ['với thông điệp “Một hai ba bốn” (từ ngày 07 đến ngày 14/9/2021)', '2021-09-07', '2021-09-14'],
  ])('%s', (text, from, to) => {
    expect(messagesOf(text)[0]?.period).toMatchObject({ from, to, basis: 'STATED' })
  })

  test('is printed as the paper prints it, and absent where none is stated', () => {
    expect(
      messagesOf('với thông điệp “Một hai ba bốn” (TUẦN 36 TỪ 30/8 ĐẾN 06/9/2021)')[0]?.period?.printed,
    ).toBe('TUẦN 36 TỪ 30/8 ĐẾN 06/9/2021')
    expect(messagesOf('với thông điệp “Một hai ba bốn”')[0]?.period).toBeNull()
  })
})

describe('a plan', () => {
  const plan = { kind: 'PLAN' as const, number: '13/KH-ABC' }

  test('issues what it says to issue', () => {
    const text = 'Tiểu ban ban hành Kế hoạch truyền thông với thông điệp “Một hai ba bốn”, trong đó lưu ý'
    expect(messagesOf(text, plan)).toMatchObject([{ own: true, plan: '13/KH-ABC', kind: 'WEEKLY' }])
  })

  test('names another plan by its number', () => {
    const text = 'tiếp theo thông điệp “Một hai ba bốn” (Kế hoạch số 08/KH-ABC ngày 15/9/2021)'
    expect(messagesOf(text, plan)).toMatchObject([{ own: false, plan: '08/KH-ABC' }])
  })

  test('without a number leaves the number of its message empty', () => {
    const text = 'ban hành Kế hoạch truyền thông giai đoạn “Thích ứng an toàn, linh hoạt”'
    expect(messagesOf(text, { ...plan, number: null })).toMatchObject([
      { own: true, plan: null, kind: 'PHASE' },
    ])
  })
})

test('the same words without a number take the plan that the paper names for them', () => {
  const text =
    'Kế hoạch giai đoạn “Thích ứng an toàn, linh hoạt” (Kế hoạch số 23/KH-ABC)\ntập trung là Kế hoạch giai đoạn “Thích ứng an toàn, linh hoạt”, phối hợp'
  expect(messagesOf(text).map(({ plan }) => plan)).toEqual(['23/KH-ABC', '23/KH-ABC'])
})

describe('a plan’s own message', () => {
  const PLAN = { kind: 'PLAN', number: '07/KH-ABC', issued: '2021-09-01' } as const
  const DAYS = 'ban hành Kế hoạch truyền thông từ ngày 02/9 đến ngày 08/9/2021 như sau:'

  test.each([
    ['Thông điệp tuần: “Ở nhà là yêu nước lúc này”', 'WEEKLY'],
    ['Thông điệp: “Ở nhà là yêu nước lúc này”', 'MOTTO'],
    ['Thông điệp chủ đạo của tuần này là “Ở nhà là yêu nước lúc này”', 'WEEKLY'],
    ['Truyền đi thông điệp “Ở nhà là yêu nước lúc này” tới người dân', 'MOTTO'],
  ])('without stated days: %s', (text, kind) => {
    expect(messagesOf(text, PLAN)).toMatchObject([{ kind, own: kind === 'WEEKLY', period: null }])
  })

  test.each([
    ['Thông điệp tuần: “Ở nhà là yêu nước lúc này”', true],
    ['Thông điệp: “Ở nhà là yêu nước lúc này”', true],
    ['Truyền đi thông điệp “Ở nhà là yêu nước lúc này” tới người dân', false],
    ['Thông điệp: “Ở nhà là yêu nước lúc này”; “Thấy người bệnh thì báo ngay”', false],
  ])('has the days of its plan, proved where they stand: %s', (text, own) => {
    const [message] = messagesOf(`Tiểu ban ${DAYS}\n\n${text}`, PLAN)
    expect(message).toMatchObject({ own, plan: own ? '07/KH-ABC' : null })
    expect(message?.period?.from ?? null).toBe(own ? '2021-09-02' : null)
    expect(message?.period?.proof?.quote ?? null).toBe(
      own ? 'ban hành Kế hoạch truyền thông từ ngày 02/9 đến ngày 08/9/2021' : null,
    )
  })

  test('longer than a week or so is one of a phase', () => {
    const text = `Tiểu ban ban hành Kế hoạch truyền thông từ ngày 02/9 đến ngày 31/12/2021\n\nThông điệp: “Ở nhà là yêu nước lúc này”`
    expect(messagesOf(text, PLAN)).toMatchObject([{ kind: 'PHASE', period: { to: '2021-12-31' } }])
  })
})
