import { expect, inject, it } from 'vitest'
import { testGraph } from '../support/graph'
import { killedLoads } from '../torture/killedLoads'

const graph = await testGraph()
const access = inject('neo4j')

it.each([1, 2] as const)(
  'of %i loads at once one is killed: readers and the next load see one register, whole',
  async atOnce => {
    const { did, faults } = await killedLoads({ graph, access, random: Math.random }, { rounds: 2, atOnce })
    expect(faults, did).toEqual([])
  },
  300_000,
)
