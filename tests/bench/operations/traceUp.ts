import { evidenceFrom, FOLLOWED, type Operation, type ProofRow } from './operation'

type Row = [relation: string, basis: string, from: string, to: string, proof: ProofRow]

export const traceUp: Operation = {
  name: 'trace up, depth 4, evidence',
  goals: [[{ atLeast: 5, times: 'generated' }], [{ atLeast: 0.7, times: 'raw' }]],
  query: `query ($id: ID!) { trace(of: $id, direction: UP, depth: 4) { links {
    relation basis from { number } to { number } evidence { locator quote document { number } } } } }`,
  variables: `MATCH (d:Document {held: true})-[:${FOLLOWED}]->(:Document)-[:${FOLLOWED}]->(:Document)
    WITH DISTINCT d ORDER BY d.issuedFirst DESC, d.id LIMIT 60
    MATCH (d)-[:${FOLLOWED}*0..4]->(upper:Document) WITH d, count(DISTINCT upper) AS papers WHERE papers < 140
    RETURN {id: d.id} AS row ORDER BY d.id`,
  raw: `MATCH (root:Document {id: $id})-[:${FOLLOWED}*0..4]->(upper:Document)
    WITH collect(DISTINCT upper) AS papers
    UNWIND papers AS lower
    MATCH (lower)-[link:${FOLLOWED}]->(upper:Document) WHERE upper IN papers
    MATCH (source:Document {id: link.source})
    RETURN [type(link), link.basis, lower.number, upper.number, [link.at, link.quote, source.number]]`,
  dataFrom: (rows: readonly Row[]) => ({
    trace: {
      links: rows.map(([relation, basis, from, to, proof]) => ({
        relation,
        basis,
        from: { number: from },
        to: { number: to },
        evidence: evidenceFrom(proof),
      })),
    },
  }),
}
