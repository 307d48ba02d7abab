import { beforeAll, describe, expect, test } from 'vitest'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'
import { madeUpGraph } from '../support/madeUpGraph'
import { writeBoard } from './board'

const graph = await testGraph()
const made = madeUpGraph(graph)
const { ask } = await testApi(graph)

beforeAll(async () => {
  await writeBoard(made)
  await made.papers([
    { id: 'd:endless', kind: 'PLAN', number: '77/KH-ENDLESS', issued: '2022-03-02', issuer: 'Ban X' },
  ])
  await made.nodes('Message', [{ id: 'm:endless', kind: 'WEEKLY', text: 'Không bao giờ hết', search: 'het' }])
  await made.links([
    {
      type: 'CARRIES',
      from: 'd:endless',
      to: 'm:endless',
      properties: { from: '2022-03-02', until: '+010000-01-01' },
    },
  ])
  await made.version('with a plan that cannot be understood')
})

describe('a plan with a day that is none', () => {
  test.each(['2022-03-01', '2022-03-10', '9999-12-31', '0001-01-01'])(
    'leaves the answer for %s to the others',
    async on => {
      const { errors, data } = await ask<{ currentMessage: { inForce: { plan: { id: string } }[] } }>(
        'query ($on: Date) { currentMessage(on: $on) { status inForce { plan { id } } } }',
        { on },
      )
      expect(errors).toEqual([])
      expect(data.currentMessage.inForce.map(({ plan }) => plan.id)).not.toContain('d:endless')
    },
  )

  test('says itself why it has no period', async () => {
    const { errors, data } = await ask<{ node: { period: { rule: string }; stateOn: string } }>(
      '{ node(id: "d:endless") { ... on Plan { period { from to rule } stateOn(on: "2022-03-05") } } }',
    )
    expect(errors).toEqual([])
    expect(data.node).toEqual({
      period: {
        from: null,
        to: null,
        rule: 'Không tính được thời hạn: “+010000-01-01” không phải là một ngày',
      },
      stateOn: 'UNKNOWN',
    })
  })
})
