import { beforeAll, describe, expect, it } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { madeUpGraph } from '../support/madeUpGraph'
import { writeBoard } from './board'

const graph = await testGraph()
const made = madeUpGraph(graph)
const { ask } = await testApi(graph)

const IN_FORCE = `
  fragment InForce on MessageInForce {
    message { id text }
    plan { id number }
    period { from to basis rule confirmedUntil evidence { quote document { id } } }
    policies { to { id } relation sentence evidence { quote document { id number } } }
    evidence { quote locator document { id number issuer { name } } }
  }`
const DAY = `query ($on: Date, $knownOn: Date) {
  currentMessage(on: $on, knownOn: $knownOn) {
    on knownOn status explanation
    inForce { ...InForce } announced { ...InForce } previous { ...InForce } next { ...InForce }
  }
}${IN_FORCE}`

interface InForce {
  message: { id: string; text: string }
  plan: { id: string; number: string }
  period: {
    from: string
    to: string | null
    basis: string
    rule: string | null
    confirmedUntil: string | null
    evidence: { quote: string; document: { id: string } }[]
  }
  policies: { to: { id: string }; relation: string; evidence: { document: { id: string } }[] }[]
  evidence: { quote: string; document: { number: string } }[]
}
interface Day {
  currentMessage: {
    on: string
    status: string
    explanation: string
    inForce: InForce[]
    announced: InForce[]
    previous: InForce | null
    next: InForce | null
  }
}
async function day(on?: string, knownOn?: string) {
  const answer = await ask<Day>(DAY, { on, knownOn })
  expect(answer.errors).toEqual([])
  return answer.data.currentMessage
}

beforeAll(() => writeBoard(made))

describe('the message of a day', () => {
  it.each([
    ['2022-02-28', 'NONE', []],
    ['2022-03-01', 'IN_FORCE', ['m:one']],
    ['2022-03-07', 'IN_FORCE', ['m:one']],
    ['2022-03-08', 'IN_FORCE', ['m:two']],
    ['2022-03-14', 'IN_FORCE', ['m:two']],
    ['2022-03-15', 'IN_FORCE', ['m:three']],
    ['2022-04-10', 'IN_FORCE', ['m:three']],
    ['2022-04-11', 'UNCONFIRMED', ['m:three']],
  ])('%s: %s %j; neither a theme nor a province counts', async (on, status, ids) => {
    const answer = await day(on)
    expect(answer.status).toBe(status)
    expect(answer.inForce.map(({ message }) => message.id)).toEqual(ids)
  })

  it('asks about today where no day is given', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format()
    expect((await day()).on).toBe(today)
  })

  it('gives wording, period, policies and every quotation with its paper', async () => {
    const { inForce } = await day('2022-03-03')
    expect(inForce).toMatchObject([
      {
        message: { text: 'Bình tĩnh sống “vui” mỗi ngày' },
        plan: { number: '01/KH-BTT' },
        period: { from: '2022-03-01', to: '2022-03-07', basis: 'STATED', rule: null },
        policies: [
          {
            to: { id: 'd:policy' },
            relation: 'IMPLEMENTS',
            sentence: 'Kế hoạch 01/KH-BTT thực hiện Nghị quyết 12/NQ-CP',
            evidence: [{ document: { number: '01/KH-BTT' } }],
          },
        ],
        evidence: [
          {
            quote: 'từ ngày 01/3 đến ngày 07/3/2022',
            document: { number: '01/KH-BTT', issuer: { name: 'Ban Truyền thông' } },
          },
          { quote: 'Bình tĩnh sống vui từng ngày', document: { number: '5/BC-BTT' } },
        ],
      },
    ])
  })

  it('proves an inferred period by the days it was inferred from', async () => {
    const { inForce } = await day('2022-03-10')
    expect(inForce[0]?.period).toMatchObject({ from: '2022-03-08', to: '2022-03-14', basis: 'INFERRED' })
    expect(inForce[0]?.period.rule).toContain('Kế hoạch tuần')
    expect(inForce[0]?.period.evidence.map(({ document }) => document.id)).toContain('d:2')
  })

  it('shows the confirmation of an open period, and not one signed after knownOn', async () => {
    const known = (await day('2022-04-11')).inForce[0]?.period
    expect(known).toMatchObject({ to: null, confirmedUntil: '2022-04-10' })
    expect(known?.evidence.map(({ document }) => document.id)).toContain('d:report')
    const early = (await day('2022-04-01', '2022-03-20')).inForce[0]?.period
    expect(early).toMatchObject({ to: null, confirmedUntil: null })
    expect(early?.evidence.map(({ document }) => document.id)).not.toContain('d:report')
  })

  it('says in Vietnamese what it found', async () => {
    expect((await day('2022-03-03')).explanation).toBe(
      'Ngày 03 tháng 3 năm 2022, thông điệp chính thức là “Bình tĩnh sống “vui” mỗi ngày”, theo Kế hoạch 01/KH-BTT, ban hành ngày 01 tháng 3 năm 2022, từ ngày 01/3/2022 đến hết ngày 07/3/2022.',
    )
    expect((await day('2022-02-28', '2022-02-28')).explanation).toBe(
      'Theo các văn bản đã ký đến hết ngày 28 tháng 02 năm 2022, vào ngày 28 tháng 02 năm 2022, không có thông điệp nào được ghi nhận.',
    )
    expect((await day('2022-04-11')).explanation).toBe(
      'Ngày 11 tháng 4 năm 2022, chưa xác nhận được thông điệp nào. Thông điệp cuối cùng được biết là “Sống khỏe, thích ứng với mọi thay đổi” (Kế hoạch 03/KH-BTT); không văn bản nào chúng tôi giữ xác nhận hoặc kết thúc thông điệp này sau ngày 10/4/2022.',
    )
  })

  it('takes at most three round trips with all evidence, then none or one', async () => {
    const service = await testApi(graph)
    expect((await service.ask(DAY, { on: '2022-03-03' })).roundTrips).toBeLessThanOrEqual(3)
    expect((await service.ask(DAY, { on: '2022-03-10' })).roundTrips).toBeLessThanOrEqual(1)
  })

  it.each(['2022-02-30', '2022-13-01', 'hôm nay', '20220301'])('refuses the day %s', async on => {
    const { errors } = await ask(DAY, { on })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('messages', () => {
  it('lists them from the first day on, mottos last, page by page', async () => {
    const LIST = `query ($after: String, $kind: MessageKind, $text: String) {
      messages(first: 3, after: $after, kind: $kind, text: $text) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`
    interface List {
      messages: {
        nodes: { id: string }[]
        totalCount: number
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
    }
    const { messages } = (await ask<List>(LIST)).data
    expect(messages.nodes.map(({ id }) => id)).toEqual(['m:one', 'm:local', 'm:two'])
    expect(messages.pageInfo.hasNextPage).toBe(true)
    const rest = (await ask<List>(LIST, { after: messages.pageInfo.endCursor })).data.messages
    expect(rest.nodes.map(({ id }) => id)).toEqual(['m:three', 'm:theme'])
    expect(rest.totalCount).toBe(5)
    expect((await ask<List>(LIST, { kind: 'MOTTO' })).data.messages.nodes).toEqual([{ id: 'm:theme' }])
    expect((await ask<List>(LIST, { text: 'rua TAY' })).data.messages.nodes).toEqual([{ id: 'm:two' }])
    expect((await ask<List>(LIST, { after: 'x' })).errors[0]?.extensions).toMatchObject({ argument: 'after' })
  })

  it('one by its id, with its other wordings and its plans', async () => {
    const { data } = await ask(`{
      message(id: "m:one") { text kind variants { text evidence { quote } } plans { plan { id } } evidence { quote } }
      absent: message(id: "m:nothing") { id }
    }`)
    expect(data).toMatchObject({
      message: {
        kind: 'WEEKLY',
        variants: [
          { text: 'Bình tĩnh sống vui từng ngày', evidence: [{ quote: 'Bình tĩnh sống vui từng ngày' }] },
        ],
        plans: [{ plan: { id: 'd:1' } }],
        evidence: [{}, {}],
      },
      absent: null,
    })
  })
})

describe('a plan', () => {
  it('has messages, a period, neighbours and a state on each day', async () => {
    const { data } = await ask(`{ document(id: "d:2") { ... on DocumentFound { document { ... on Plan {
      messages { message { id } } period { from to basis } previous { id } next { id }
      before: stateOn(on: "2022-03-07") during: stateOn(on: "2022-03-08") after: stateOn(on: "2022-03-15")
    } } } } }`)
    expect(data).toEqual({
      document: {
        document: {
          messages: [{ message: { id: 'm:two' } }],
          period: { from: '2022-03-08', to: '2022-03-14', basis: 'INFERRED' },
          previous: { id: 'd:1' },
          next: { id: 'd:3' },
          before: 'NOT_YET',
          during: 'IN_FORCE',
          after: 'ENDED',
        },
      },
    })
  })

  it('that issues no message has no period and is in no row', async () => {
    const { data } = await ask(`{ document(id: "d:theme") { ... on DocumentFound { document { ... on Plan {
      messages { message { id } } period { from to } previous { id } next { id } stateOn(on: "2022-03-21")
    } } } } }`)
    expect(data).toEqual({
      document: {
        document: {
          messages: [],
          period: { from: null, to: null },
          previous: null,
          next: null,
          stateOn: 'UNKNOWN',
        },
      },
    })
  })
})

describe('another register', () => {
  it('is seen a second after its version changed, not before', async () => {
    const service = await testApi(graph)
    const TEXT = '{ message(id: "m:two") { text } }'
    expect((await service.ask(TEXT)).data).toEqual({ message: { text: 'Cùng nhau rửa tay thật sạch sẽ' } })
    await made.run(`MATCH (m:Message {id: 'm:two'}) SET m.text = 'Rửa tay'`, {})
    await new Promise(resolve => setTimeout(resolve, 1100))
    expect((await service.ask(TEXT)).data).toEqual({ message: { text: 'Cùng nhau rửa tay thật sạch sẽ' } })
    await made.version('two')
    await new Promise(resolve => setTimeout(resolve, 1100))
    expect((await service.ask(TEXT)).data).toEqual({ message: { text: 'Rửa tay' } })
  })
})
