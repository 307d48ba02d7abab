import { beforeAll, expect, test } from 'vitest'
import { describeWhere } from '../support/describeWhere'
import { PATIENCE } from '../support/patience'
import { siteGraph } from '../support/siteGraph'
import { compare, rowCalled, type Table } from './compare'
import { FLOORS, shortOf } from './floors'
import { factsOfLoaded } from './fromGraph'
import { factsOfRegister } from './fromReading'
import { keyAtHand } from './key'

const graph = siteGraph()

describeWhere(keyAtHand, 'the answer key', 'the API against the answer key', () => {
  let compared: Table
  beforeAll(async () => {
    compared = await compare(await factsOfLoaded(graph))
  }, 5 * PATIENCE)

  test.each(Object.keys(FLOORS))('%s: no worse than it was', name => {
    const row = rowCalled(compared, name)
    expect(shortOf(row), row.misses.join('\n')).toBeLessThanOrEqual(0)
  })

  test('it answers what the image in memory holds', async () => {
    const inMemory = await compare(await factsOfRegister())
    const differ = Object.entries(compared).flatMap(([section, rows]) =>
      rows
        .map((row, at) => [row, inMemory[section]![at]!] as const)
        .filter(([row, other]) => row.reached && other.reached && !TOLD_LESS.has(row.name))
        .filter(([row, other]) => row.right !== other.right || row.count !== other.count)
        .map(
          ([row, other]) =>
            `${row.name}: ${row.right}, ${row.count} misses; in memory ${other.right}, ${other.count}`,
        ),
    )
    expect(differ).toEqual([])
  })
})

/** What the graph keeps and the API tells less of: rules of links, and what each paper calls a wording. */
const TOLD_LESS = new Set(['INFERRED without a rule', 'called by'])
