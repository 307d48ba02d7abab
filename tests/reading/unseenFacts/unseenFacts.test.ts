import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { type FactsAnswer, factsAnswers } from './answers'
import { noRows, scoreFacts } from './scores'

const REPORT = `SỞ Y TẾ
Số: 8/BC-SYT
Huế, ngày 05 tháng 6 năm 2022

BÁO CÁO
Kết quả tiêm phòng

I. KẾT QUẢ

Sở Y tế đã ban hành phương châm “Đi từng ngõ, gõ từng nhà”. Năm 2021, toàn tỉnh có 450 điểm tiêm.

II. KIẾN NGHỊ

- Đề nghị Sở Tài chính bố trí kinh phí mua tủ lạnh.
`

const answer: FactsAnswer = {
  name: 'report',
  sha256: '',
  source: '',
  figures: [
    {
      printed: '450',
      unit: 'điểm tiêm',
      must: [['toàn tỉnh']],
      nature: ['R'],
      when: '2021',
      quote: 'có 450 điểm tiêm',
    },
  ],
  requests: [{ from: 'Sở Y tế', to: 'Sở Tài chính', quote: 'bố trí kinh phí mua tủ lạnh' }],
  actions: [{ who: 'Sở Y tế', quote: 'đã ban hành phương châm' }],
  sayings: [{ text: 'Đi từng ngõ, gõ từng nhà' }],
}

const missed = (changed: Partial<FactsAnswer>): string[] => {
  const rows = noRows()
  scoreFacts(rows, { ...answer, ...changed }, REPORT, read(REPORT, 'report.txt'))
  return Object.values(rows)
    .filter(({ count }) => count > 0)
    .map(({ name }) => name)
}

const [figure] = answer.figures

test.each<[string, Partial<FactsAnswer>, string[]]>([
  ['all is read', {}, []],
  ['another number', { figures: [{ ...figure!, printed: '45' }] }, ['figures held', 'figures beyond']],
  ['a place that is not told', { figures: [{ ...figure!, must: [['Đà Nẵng']] }] }, ['stand alone']],
  ['another nature and year', { figures: [{ ...figure!, nature: ['T'], when: '2020' }] }, ['nature', 'when']],
  ['asked of another', { requests: [{ ...answer.requests[0]!, to: 'Sở Nội vụ' }] }, ['requests with whom']],
  ['nothing done', { actions: [] }, ['actions beyond']],
  ['another saying', { sayings: [{ text: 'Khỏe để học' }] }, ['sayings held', 'sayings beyond']],
])('%s', (_name, changed, rows) => {
  expect(missed(changed)).toEqual(rows)
})

test('each answer is known by its hash and its source, and quotes no more than 200 characters', () => {
  expect(new Set(factsAnswers.map(({ sha256 }) => sha256)).size).toBe(factsAnswers.length)
  for (const { name, sha256, source, figures, requests, actions, sayings } of factsAnswers) {
    expect(sha256, name).toMatch(/^[0-9a-f]{64}$/)
    expect(source, name).not.toBe('')
    const quoted = [...figures, ...requests, ...actions].map(({ quote }) => quote)
    for (const words of [...quoted, ...sayings.map(({ text }) => text)])
      expect(words.length).toBeLessThanOrEqual(200)
  }
})
