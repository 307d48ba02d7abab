import { expect, it } from 'vitest'
import { access } from '../support/access'
import { testGraph } from '../support/graph'
import { killedLoads } from '../torture/killedLoads'

const graph = await testGraph()

it('of two loads at once one is killed: readers and the next load see one register, whole', async () => {
  const ground = { graph, access, random: Math.random }
  const { did, faults } = await killedLoads(ground, {
    rounds: [2],
    papers: 6,
    pauseMs: 100,
    program: 'tests/torture/loadUnplanned.ts',
  })
  expect(faults, did).toEqual([])
})
