import { beforeAll, describe, expect, it } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { madeUpGraph } from '../support/madeUpGraph'
import { writeBoard } from './board'

const graph = await testGraph()
const made = madeUpGraph(graph)
const { ask } = await testApi(graph)
beforeAll(() => writeBoard(made))

describe('a quotation', () => {
  const CHECK = `query ($text: String!, $on: Date) { checkQuote(text: $text, on: $on) {
    verdict matches { text verdict stateOn message { id } days { plan { id } } differences { given stored } evidence { quote document { id } } } } }`

  it.each([
    ['Bình tĩnh sống “vui” mỗi ngày', 'EXACT', 'Bình tĩnh sống “vui” mỗi ngày'],
    ['báo viết: BÌNH TĨNH SỐNG "VUI" MỖI NGÀY!', 'EXACT', 'Bình tĩnh sống “vui” mỗi ngày'],
    ['Bình tĩnh sống vui từng ngày', 'EXACT', 'Bình tĩnh sống vui từng ngày'],
    ['Bình tĩnh sống thật vui mỗi ngày', 'NEAR', 'Bình tĩnh sống “vui” mỗi ngày'],
  ])('%s is %s to %s', async (text, verdict, wording) => {
    const { data } = await ask(CHECK, { text, on: '2022-03-03' })
    expect(data).toMatchObject({
      checkQuote: {
        verdict,
        matches: [
          {
            text: wording,
            verdict,
            stateOn: 'IN_FORCE',
            message: { id: 'm:one' },
            days: [{ plan: { id: 'd:1' } }],
          },
        ],
      },
    })
  })

  it('of a variant is proved by the paper that words it so', async () => {
    const { data } = await ask(CHECK, { text: 'Bình tĩnh sống vui từng ngày' })
    expect(data).toMatchObject({
      checkQuote: { matches: [{ stateOn: null, evidence: [{ document: { id: 'd:report' } }] }] },
    })
  })

  it('of nothing official is not found', async () => {
    const { data } = await ask(CHECK, { text: 'Một câu không ai ban hành bao giờ cả' })
    expect(data).toEqual({ checkQuote: { verdict: 'NOT_FOUND', matches: [] } })
  })

  it.each([' ', 'a'.repeat(10_000)])('that is blank or too long names its argument', async text => {
    const { errors } = await ask(CHECK, { text })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' })
  })
})
