import { describe, expect, test } from 'vitest'
import { siteOrigin as origin } from '../support/siteOrigin'

async function pageOf(address: string): Promise<string> {
  const response = await fetch(`${origin}${address}`)
  expect(response.status).toBe(200)
  return (await response.text()).replace(/<script[^>]*>.*?<\/script>/gs, '')
}
const textOf = (html: string) => html.replace(/<[^>]+>/g, '')
const wordings = (html: string) =>
  [...html.matchAll(/<p class="wording" lang="vi">(.*?)<\/p>/g)].map(([, words = '']) => textOf(words))

const messages = {
  '02': 'Bình tĩnh sống để chống dịch lâu dài',
  '04': 'Thích ứng an toàn để trở lại cuộc sống “bình thường mới”',
  '08': 'Phòng dịch tốt, giám sát hiệu quả, công nghệ thống nhất',
  '13': 'Xét nghiệm là then chốt, vắc-xin là căn cơ để thích ứng an toàn có kiểm soát',
  '18': 'Trên dưới một lòng, kiểm soát dịch thành công, phục hồi kinh tế-xã hội',
  '23': 'Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19',
}

describe('the page of a day gives the official message, by every boundary of the six plans', () => {
  test.each<[day: string, plan: keyof typeof messages]>([
    ['2021-08-30', '02'],
    ['2021-09-06', '02'],
    ['2021-09-07', '04'],
    ['2021-09-14', '04'],
    ['2021-09-15', '08'],
    ['2021-09-22', '08'],
    ['2021-09-23', '13'],
    ['2021-09-30', '13'],
    ['2021-10-01', '18'],
    ['2021-10-11', '18'],
    ['2021-10-12', '23'],
    ['2021-11-29', '23'],
  ])('%s: message of plan %s, in force', async (day, plan) => {
    const html = await pageOf(`/thong-diep/${day}`)
    expect(wordings(html)).toEqual([messages[plan]])
    expect(html).toContain('data-s="in-force"')
    expect(textOf(html)).toContain('Có hiệu lực trong ngày')
  })

  test.each([
    ['/thong-diep/2021-09-02', 'đến hết ngày 06 tháng 9 năm 2021'],
    ['/thong-diep/2021-09-10', 'đến hết ngày 14 tháng 9 năm 2021'],
    ['/thong-diep/2021-09-21', 'đến hết ngày 22 tháng 9 năm 2021 (suy ra)'],
    ['/thong-diep/2021-09-29', 'đến hết ngày 30 tháng 9 năm 2021'],
    ['/to-in/2021-10-05', 'đến hết ngày 11 tháng 10 năm 2021 (suy ra)'],
    ['/thong-diep/2021-10-20', 'từ ngày 12 tháng 10 năm 2021 (suy ra)'],
    ['/', 'từ ngày 12 tháng 10 năm 2021 (suy ra)'],
    ['/en/thong-diep/2021-09-21', '22 September 2021 inclusive (inferred)'],
  ])('%s says at its head whether the period is inferred: %s', async (address, period) => {
    const [, head = ''] = /<p class="inforce">(.*?)<\/p>/s.exec(await pageOf(address)) ?? []
    expect(textOf(head).trim().endsWith(period), textOf(head)).toBe(true)
  })

  test.each(['/', '/thong-diep/2021-11-30', '/thong-diep/2022-05-01'])(
    '%s: the last known message, not confirmed, and nothing red',
    async address => {
      const html = await pageOf(address)
      expect(wordings(html)).toEqual([messages['23']])
      expect(textOf(html)).toContain('Thông điệp gần nhất được biết, chưa xác nhận sau 29/11/2021')
      expect(html).not.toContain('data-s="in-force"')
      expect(html).toMatch(/<li data-known="open" class="strip-now strip-unconfirmed/)
    },
  )

  test('2021-08-29: none is an answer', async () => {
    const html = await pageOf('/thong-diep/2021-08-29')
    expect(wordings(html)).toEqual([])
    expect(textOf(html)).toContain('Không có thông điệp nào cho ngày này')
    expect(textOf(html)).toContain('thông điệp sớm nhất áp dụng từ ngày 30 tháng 8 năm 2021')
  })

  test('2021-08-31 by the clock of signing: nothing yet, and what was signed later', async () => {
    const text = textOf(await pageOf('/thong-diep/2021-08-31?biet-ngay=2021-08-31'))
    expect(text).toContain('Ngày ấy chưa có kế hoạch nào được ký')
    expect(text).toContain('Sau đó, ngày 02 tháng 9 năm 2021, Kế hoạch 02/KH-TBTT được ký')
  })

  test('2021-09-30: the next message is signed and announced', async () => {
    const html = await pageOf('/thong-diep/2021-09-30')
    expect(html).toContain('data-s="not-yet"')
    expect(textOf(html)).toContain(messages['18'])
  })
})

describe('going to a day', () => {
  const goTo = (query: string) => fetch(`${origin}${query}`, { redirect: 'manual' })

  test.each([
    ['/thong-diep?ngay=30/9/2021', '/thong-diep/2021-09-30'],
    ['/thong-diep?ngay=2021-09-30', '/thong-diep/2021-09-30'],
    ['/thong-diep?ngay=30/9/2021&theo=ngay-ky', '/thong-diep/2021-09-30?biet-ngay=2021-09-30'],
    ['/en/thong-diep?ngay=30.9.2021', '/en/thong-diep/2021-09-30'],
  ])('%s leads to %s', async (asked, address) => {
    const response = await goTo(asked)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(address)
  })

  test('what cannot be read is kept and said', async () => {
    const response = await goTo(`/thong-diep?ngay=${encodeURIComponent('31/2/2021 <b>')}`)
    expect(response.status).toBe(400)
    const html = await response.text()
    expect(html).toContain('value="31/2/2021 &lt;b&gt;"')
    expect(html).toContain('Chưa đọc được ngày này')
  })
})

describe('the strip', () => {
  const markedOn = async (address: string) => {
    const [, strip = ''] = /<ol class="strip">(.*?)<\/ol>/s.exec(await pageOf(address)) ?? []
    return [...strip.matchAll(/<li[^>]*aria-current="true"[^>]*>(.*?)<\/li>/gs)].map(([, row = '']) =>
      textOf(row),
    )
  }

  test.each([
    ['/thong-diep/2021-08-31', '02'],
    ['/thong-diep/2021-08-28', '29/8'],
  ])('marks the place of the day that is asked, with a message or without: %s', async (address, words) => {
    const marked = await markedOn(address)
    expect(marked).toHaveLength(1)
    expect(marked[0]).toContain(words)
  })

  test('marks no gap for a day whose message was signed only later', async () => {
    expect(await markedOn('/thong-diep/2021-08-31?biet-ngay=2021-08-31')).toEqual([])
  })
})
