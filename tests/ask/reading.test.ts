import { describe, expect, it } from 'vitest'
import { cuesIn, takeAskingCues } from '../../server/ask/reading/cueWords'
import { takeDays } from '../../server/ask/reading/days'
import { kindOf } from '../../server/ask/reading/kinds'
import { takePaperOfBody, takePapers } from '../../server/ask/reading/papers'
import { Parts } from '../../server/ask/reading/parts'
import { Question } from '../../server/ask/reading/question'
import { hasWords, says, saysWhole, topicFrom } from '../../server/ask/reading/topic'

const TODAY = '2026-11-29'

/** As `understand` does, without the bodies, which the graph knows. */
function read(text: string) {
  const question = new Question(text)
  const papers = takePapers(question, TODAY)
  const days = takeDays(question, TODAY)
  const asking = takeAskingCues(question)
  const { paper } = takePaperOfBody(question, papers, [])
  const cues = [...asking, ...cuesIn(question)].sort((a, b) => a.from - b.from)
  const parts = new Parts(question, { paper, day: days[0] ?? null, named: [], cues })
  return { papers, days: days.map(({ date }) => date), kind: kindOf(parts)?.kind ?? null }
}

describe('papers in a question', () => {
  it.each([
    ['ai ký Kế hoạch 23?', ['Kế hoạch 23']],
    ['Kế hoạch số 23/KH-TBTT ngày 12/10/2021 ai ký', ['Kế hoạch số 23/KH-TBTT năm 2021']],
    ['who signed Directive No. 16 of 2020?', ['Directive No. 16 năm 2020']],
    ['NQ128 và CT 16', ['NQ128', 'CT 16']],
    ['23 kh tbtt, 2062/UBND-VX1', ['23 kh tbtt', '2062/UBND-VX1']],
    ['ngày 20/9/2021 có 23 văn bản', []],
    ['COVID-19 và 5K ở 63 tỉnh', []],
  ])('%s names %j', (text, numbers) => {
    expect(read(text).papers.map(({ number }) => number)).toEqual(numbers)
  })
})

describe('days in a question', () => {
  it.each([
    ['thông điệp ngày 20/9/2021', ['2021-09-20']],
    ['thông điệp 20 tháng 9 năm 2021', ['2021-09-20']],
    ['message on September 20th, 2021', ['2021-09-20']],
    ['message of 20 September 2021', ['2021-09-20']],
    ['trong tháng 9/2021', ['2021-09']],
    ['năm 2021', ['2021']],
    ['mùng 7 tháng 9 năm 2021', ['2021-09-07']],
    ['7/9/21', ['2021-09-07']],
    ['on 25 Sept. 2021', ['2021-09-25']],
    ['Oct 3, 2021', ['2021-10-03']],
    ['ngày 20/9', ['--09-20']],
    ['hôm 20 tháng 9', ['--09-20']],
    ['hôm nay', ['2026-11-29']],
    ['tuần này', ['2026-11-23/2026-11-29']],
    ['next week', ['2026-11-30/2026-12-06']],
    ['tháng trước', ['2026-10']],
    ['năm ngoái', ['2025']],
    ['ngày 31/2/2021', ['2021-02-31']],
    ['tuần từ 15/9 đến ngày 22/9/2021', ['2021-09-15/2021-09-22']],
    ['between 1 and 5 October 2021', ['2021-10-05']],
    ['from 15/9/2021 to 22/9/2021', ['2021-09-15/2021-09-22']],
    ['15/9/2021 và 22/9/2021', ['2021-09-15', '2021-09-22']],
    ['có 2021 trường hợp', []],
  ])('%s names %j', (text, days) => {
    expect(read(text).days).toEqual(days)
  })
})

describe('which way papers rest on each other, by the order of words', () => {
  it.each([
    ['Kế hoạch 02 căn cứ văn bản nào', 'BASIS_OF_DOCUMENT'],
    ['Văn bản nào là căn cứ của Kế hoạch 02', 'BASIS_OF_DOCUMENT'],
    ['Văn bản nào được Kế hoạch 02 căn cứ', 'BASIS_OF_DOCUMENT'],
    ['which documents is Plan 02 based on', 'BASIS_OF_DOCUMENT'],
    ['Văn bản nào căn cứ Kế hoạch 02', 'RESTING_ON_DOCUMENT'],
    ['Kế hoạch 02 có văn bản nào triển khai', 'RESTING_ON_DOCUMENT'],
    ['Kế hoạch 02 được thực hiện bằng văn bản nào', 'RESTING_ON_DOCUMENT'],
    ['Kế hoạch 02 là căn cứ của văn bản nào', 'RESTING_ON_DOCUMENT'],
    ['which documents are based on Plan 02', 'RESTING_ON_DOCUMENT'],
  ])('%s: %s', (text, kind) => {
    expect(read(text).kind).toBe(kind)
  })
})

describe('a word that no kind accounts for', () => {
  it.each([
    'Chỉ thị 16 sửa xong ngày nào',
    'Chỉ thị 16 không ban hành ngày nào',
    'Kế hoạch 23 ai ký nháy',
    'Kế hoạch 23 và 18 ai ký',
    'Vì sao ban hành Kế hoạch 23',
    'Kế hoạch 23 đầu tư vào đâu',
    'hôm đó thông điệp là gì',
    'thông điệp tuần đó là gì',
    'thông điệp trước ngày 30/8/2021',
    'thông điệp đến ngày 30/8/2021',
    'Kế hoạch 23 số liệu gì',
    'bao nhiêu kế hoạch nhiều nhất',
  ])('leaves the question without a kind: %s', text => {
    expect(read(text).kind).toBeNull()
  })

  it('is told from another by its marks, where marks are typed', () => {
    expect(read('Kế hoạch 23 ai kỳ').kind).toBeNull()
    expect(read('Ke hoach 23 ai ky').kind).toBe('SIGNER_OF_DOCUMENT')
  })
})

describe('what a text says of a topic', () => {
  const topic = (text: string) => topicFrom([new Question(text).words])
  const task = 'Chủ trì, phối hợp với Bộ Y tế tổ chức nhắn tin tuyên truyền đến các thuê bao'

  it.each([
    ['nhắn tin', true],
    ['nhan tin tuyen truyen', true],
    ['text messages', true],
    ['tổ chức nhắn tin thuê bao', true],
    ['nhận tin', false],
    ['tin nhắn', false],
    ['truyền tin', false],
    ['nhắn tin miễn phí', false],
  ])('%s: %s', (asked, said) => {
    expect(says(topic(asked), task)).toBe(said)
  })

  it('stands in any order where one of two words is a name or a number', () => {
    expect(says(topic('cài Bluezone'), 'Số người cài đặt và sử dụng Bluezone')).toBe(true)
    expect(says(topic('video'), '1.845 videos')).toBe(true)
  })

  it('is said whole where nothing but an auxiliary stands between', () => {
    expect(saysWhole(topic('mũi tiêm'), 'tổng số mũi đã tiêm')).toBe(true)
    expect(saysWhole(topic('tài khoản giả mạo'), 'trang giả mạo, tài khoản Facebook')).toBe(false)
    expect(says(topic('tài khoản giả mạo'), 'trang giả mạo, tài khoản Facebook')).toBe(true)
  })

  it('has scattered words without saying them', () => {
    expect(hasWords(topic('tin bao'), task)).toBe(true)
    expect(says(topic('tin bao'), task)).toBe(false)
  })

  it('costs no more than its words times those of the text', () => {
    const long = 'nhắn tin '.repeat(2000)
    expect(says(topic('nhắn tin '.repeat(20)), long)).toBe(true)
  })
})
