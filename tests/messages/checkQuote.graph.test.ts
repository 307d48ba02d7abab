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
    verdict matches { text verdict official citation stateOn message { id } days { plan { id } } differences { kind turn given stored } evidence { quote document { id } } } } }`

  it.each([
    ['Bình tĩnh sống “vui” mỗi ngày', 'EXACT', 'Bình tĩnh sống “vui” mỗi ngày'],
    ['BÌNH TĨNH SỐNG "VUI" MỖI NGÀY!', 'EXACT', 'Bình tĩnh sống “vui” mỗi ngày'],
    ['Bình tĩnh sống vui từng ngày', 'EXACT', 'Bình tĩnh sống vui từng ngày'],
    ['Không bình tĩnh sống vui mỗi ngày', 'PARTIAL', 'Bình tĩnh sống “vui” mỗi ngày'],
    ['binh tinh song vui moi ngay', 'NEAR', 'Bình tĩnh sống “vui” mỗi ngày'],
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

  it('that a paper tells in words of its own is not the message of the plan, which stands beside it', async () => {
    const { data } = await ask(CHECK, { text: 'Cùng nhau rửa tay cho sạch', on: '2022-03-09' })
    expect(data).toMatchObject({
      checkQuote: {
        verdict: 'EXACT',
        matches: [
          {
            official: false,
            days: [],
            stateOn: null,
            citation: expect.stringContaining('chưa thấy kế hoạch'),
          },
          { official: true, verdict: 'NEAR', text: 'Cùng nhau rửa tay thật sạch sẽ', stateOn: 'IN_FORCE' },
        ],
      },
    })
  })

  it('names first what turns the sense', async () => {
    const { data } = await ask(CHECK, { text: 'Bình tĩnh sống dừng vui mỗi ngày' })
    expect(data).toMatchObject({
      checkQuote: { matches: [{ differences: [{ kind: 'ADDED', turn: 'dừng' }, { kind: 'PUNCTUATION' }] }] },
    })
  })

  it.each([
    [
      'Bình tĩnh sống vui mỗi ngày',
      true,
      '“Bình tĩnh sống “vui” mỗi ngày” (Kế hoạch 01/KH-BTT ngày 01/3/2022 của Ban Truyền thông; áp dụng từ 01/3/2022 đến hết 07/3/2022).',
    ],
    [
      'Sống khỏe, thích ứng với mọi thay đổi',
      true,
      '“Sống khỏe, thích ứng với mọi thay đổi” (Kế hoạch 03/KH-BTT ngày 15/3/2022 của Ban Truyền thông; áp dụng từ 15/3/2022, chưa có ngày kết thúc, chưa xác nhận sau 10/4/2022, thời gian suy ra).',
    ],
    [
      'Vì một đất nước khỏe mạnh',
      false,
      '“Vì một đất nước khỏe mạnh” (theo Kế hoạch 9/KH-BYT ngày 20/3/2022 của Bộ Y tế; chưa thấy kế hoạch nào ban hành câu này làm thông điệp).',
    ],
  ])('%s comes with its citation', async (text, official, citation) => {
    const { data } = await ask(CHECK, { text })
    expect(data).toMatchObject({ checkQuote: { matches: [{ official, citation }] } })
  })

  it('may be a whole article', async () => {
    const article = 'Báo viết nhiều điều khác. '.repeat(700)
    const { data } = await ask(CHECK, { text: `${article}Bình tĩnh sống vui mỗi ngày.` })
    expect(data).toMatchObject({
      checkQuote: { verdict: 'PARTIAL', matches: [{ message: { id: 'm:one' } }] },
    })
  })

  it('of nothing official is not found', async () => {
    const { data } = await ask(CHECK, { text: 'Một câu không ai ban hành bao giờ cả' })
    expect(data).toEqual({ checkQuote: { verdict: 'NOT_FOUND', matches: [] } })
  })

  it.each([' ', 'a'.repeat(20_001)])('that is blank or too long names its argument', async text => {
    const { errors } = await ask(CHECK, { text })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' })
  })
})
