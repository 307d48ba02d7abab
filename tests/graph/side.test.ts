import { describe, expect, it } from 'vitest'
import { onSide } from '../../server/graph/live/side'

describe('a statement as it is asked of one side', () => {
  it.each([
    ['MATCH (d:Document {id: $id})', 'MATCH (d:Document&NguonB {id: $id})'],
    ['MATCH (d:Plan) RETURN d', 'MATCH (d:Plan&NguonB) RETURN d'],
    [
      '(:Agency {id: $issuer})<-[:ISSUED_BY]-(d:Document)',
      '(:Agency&NguonB {id: $issuer})<-[:ISSUED_BY]-(d:Document&NguonB)',
    ],
    ['MATCH (n:Task|Event)', 'MATCH (n:(Task|Event)&NguonB)'],
    ['EXISTS { (a)-[:PART_OF]->(:Agency) }', 'EXISTS { (a)-[:PART_OF]->(:Agency&NguonB) }'],
  ])('%s', (said, asked) => {
    expect(onSide(said, 'B')).toBe(asked)
  })

  it.each([
    'CASE WHEN node:Document THEN node.kind END',
    'MATCH (d)-[said:CARRIES|WORDS]->(node)',
    '[label IN labels(node) WHERE label <> $side]',
    'RETURN toUpper($kind)',
  ])('%s stays as it is', said => {
    expect(onSide(said, 'A')).toBe(said)
  })
})
