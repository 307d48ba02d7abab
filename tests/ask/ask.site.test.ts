import { describe, expect, it } from 'vitest'
import type { QuestionKind } from '../../schema/enums/questionKind'
import { testApi } from '../support/api'
import { siteGraph } from '../support/siteGraph'
import { colleagues } from './colleagues'
import { desk } from './desk'
import { newsroom } from './newsroom'
import { type AskedQuestion, questions } from './questions'
import { reporters } from './reporters'
import { siblings } from './siblings'
import { typed } from './typed'

const all = [...questions, ...siblings, ...typed, ...colleagues, ...newsroom, ...desk, ...reporters]

const { ask: request } = await testApi(siteGraph())

interface Item {
  sentence: string
  url: string | null
  evidence: { quote: string; document: { id: string } }[]
}
interface Answer {
  outcome: AskedQuestion['outcome']
  question: QuestionKind | null
  understood: string | null
  sentence: string | null
  explanation: string | null
  url: string | null
  items: Item[]
}

const ASK = `query ($text: String!, $on: Date) { ask(text: $text, on: $on) {
  outcome question understood sentence explanation url items { sentence url evidence { quote document { id } } } } }`

async function ask(text: string, on = '2026-11-29') {
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
