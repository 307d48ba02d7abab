import { describe, expect, it } from 'vitest'
import type { QuestionKind } from '../../schema/enums/questionKind'
import { testApi } from '../support/api'
import { siteGraph } from '../support/siteGraph'
import { adversary } from './adversary'
import { bureau } from './bureau'
import { colleagues } from './colleagues'
import { desk } from './desk'
import { editors } from './editors'
import { meeting } from './meeting'
import { newsroom } from './newsroom'
import { press } from './press'
import { type AskedQuestion, questions } from './questions'
import { reporters } from './reporters'
import { siblings } from './siblings'
import { studio } from './studio'
import { typed } from './typed'

const all = [
  ...questions,
  ...siblings,
  ...typed,
  ...colleagues,
  ...newsroom,
  ...desk,
  ...reporters,
  ...editors,
  ...press,
  ...bureau,
  ...meeting,
  ...studio,
  ...adversary,
]

const { ask: request } = await testApi(siteGraph())

interface Item {
  sentence: string
  sentenceInEnglish: string
  url: string | null
  evidence: { quote: string; document: { id: string } }[]
}
interface Answer {
  outcome: AskedQuestion['outcome']
  question: QuestionKind | null
  understood: string | null
  sentence: string | null
  sentenceInEnglish: string | null
  explanation: string | null
  url: string | null
  items: Item[]
}

const ASK = `query ($text: String!, $on: Date) { ask(text: $text, on: $on) {
  outcome question understood sentence sentenceInEnglish explanation url
  items { sentence sentenceInEnglish url evidence { quote document { id } } } } }`

type Told = Answer & { roundTrips: number }
/** What was answered to each: more than one test looks at it. */
const answers = new Map<string, Promise<Told>>()

function ask(text: string, on = '2026-11-29'): Promise<Told> {
  const asked = `${on} ${text}`
  const answer = answers.get(asked) ?? askAnew(text, on)
  answers.set(asked, answer)
  return answer
}

async function askAnew(text: string, on: string): Promise<Told> {
  const { data, errors, roundTrips } = await request<{ ask: Answer }>(ASK, { text, on })
  expect(errors).toEqual([])
  return { ...data.ask, roundTrips }
}

describe.each([...new Set(all.map(({ kind }) => kind))])('%s', kind => {
  it.each(all.filter(row => row.kind === kind).map(row => [row.asks, row] as const))(
    '%s',
    async (_asks, row) => {
      const answer = await ask(row.asks)
      expect(answer).toMatchObject({
        outcome: row.outcome,
        question: row.kind,
        ...(row.url && { url: row.url }),
      })
      for (const words of row.says ?? []) expect(answer.sentence).toContain(words)
      const listed = answer.items.map(({ sentence }) => sentence).join('\n')
      for (const words of row.lists ?? []) expect(listed).toContain(words)
      for (const words of row.never ?? []) expect(`${answer.sentence}\n${listed}`).not.toContain(words)
    },
  )
})

describe('every answer', () => {
  it.each(all.filter(({ outcome }) => outcome === 'ANSWERED').map(({ asks }) => asks))(
    'is proved, and costs few round trips: %s',
    async asks => {
      const { sentence, explanation, understood, items, roundTrips } = await ask(asks)
      expect(sentence).toMatch(/[.”)]$/)
      expect(understood).toMatch(/\?$/)
      expect(explanation).toBeNull()
      expect(items.every(({ evidence }) => evidence.length > 0)).toBe(true)
      expect(roundTrips).toBeLessThanOrEqual(10)
    },
  )
})

/** Our own words in Vietnamese; names, titles and what stands in quotation marks are the papers'. */
const OURS =
  /(?:chúng tôi|ban hành|có hiệu lực|nhiệm vụ|kiến nghị|việc đã làm|theo |từ ngày|căn cứ|thông điệp|văn bản)/i
const QUOTED = /“.*”/gs

describe('in English', () => {
  it.each(all.filter(({ outcome }) => outcome === 'ANSWERED').map(({ asks }) => asks))('%s', async asks => {
    const { sentenceInEnglish, items } = await ask(asks)
    const told = [sentenceInEnglish ?? '', ...items.map(item => item.sentenceInEnglish)]
    for (const sentence of told) expect(sentence.replaceAll(QUOTED, '')).not.toMatch(OURS)
    expect(sentenceInEnglish).toMatch(/[.”)]$/)
  })
  it.each([
    [
      'Kế hoạch 23 ban hành ngày nào?',
      'Plan 23/KH-TBTT of Tiểu ban Truyền thông was issued on 12 October 2021.',
    ],
    [
      'thông điệp của kế hoạch 23 là gì?',
      'The message of Plan 23/KH-TBTT is “Thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch COVID-19”.',
    ],
    ['ai ký Kế hoạch 23?', 'was signed by KT. Bộ trưởng – Trưởng Tiểu ban, Thứ trưởng Phạm Anh Tuấn.'],
    ['thông điệp chính thức ngày 20/9/2021 là gì?', 'The official message of 20 September 2021: “'],
  ])('%s is answered with %s', async (asks, words) => {
    expect((await ask(asks)).sentenceInEnglish).toContain(words)
  })
})
