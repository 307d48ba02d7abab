import { expect, test } from 'vitest'
import { ask } from '../support/siteApi'

interface Evidence {
  quote: string
  document: { id: string }
}
interface Act {
  id: string
  text: string
  document: { id: string }
  evidence: Evidence[]
}
interface Acts {
  documents: {
    nodes: {
      id: string
      actions: {
        totalCount: number
        nodes: (Act & { agencies: { id: string }[]; actorEvidence: Evidence[] })[]
      }
      requests: { totalCount: number; nodes: (Act & { by: { id: string }[]; to: { id: string }[] })[] }
    }[]
  }
}
const ACT = 'id text document { id } evidence { quote document { id } }'
const acts = async () => {
  const { data } = await ask<Acts>(`{ documents(held: true, first: 40) { nodes { id
    actions(first: 20) { totalCount nodes { ${ACT} agencies { id } actorEvidence { quote document { id } } } }
    requests(first: 20) { totalCount nodes { ${ACT} by { id } to { id } } } } } }`)
  return data.documents.nodes
}

interface ActionPage {
  node: { actions: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
}

test('every action and request has the words that prove it, from its own paper', async () => {
  const told = (await acts()).flatMap(({ id, actions, requests }) =>
    [...actions.nodes, ...requests.nodes].map(act => ({ ...act, paper: id })),
  )
  expect(told.length).toBeGreaterThan(80)
  for (const { paper, document, evidence } of told) {
    expect(document.id).toBe(paper)
    expect(evidence.length).toBeGreaterThan(0)
    expect(evidence.every(one => one.quote.length > 0 && one.document.id === paper)).toBe(true)
  }
})

test('who is said to have done something is proved by words that name it', async () => {
  const done = (await acts()).flatMap(({ actions }) => actions.nodes)
  expect(done.filter(({ agencies }) => agencies.length > 0).length).toBeGreaterThan(50)
  for (const { agencies, actorEvidence } of done) expect(actorEvidence.length > 0).toBe(agencies.length > 0)
})

test('an agency shows what it did and what was asked, as its papers do', async () => {
  const papers = await acts()
  const [asked] = papers.flatMap(({ requests }) => requests.nodes).filter(({ to }) => to.length > 0)
  const { data } = await ask<{ agency: { requestsReceived: { nodes: { id: string }[] } } }>(
    'query ($id: ID!) { agency(id: $id) { requestsReceived(first: 100) { nodes { id } } } }',
    { id: asked!.to[0]!.id },
  )
  expect(data.agency.requestsReceived.nodes.map(({ id }) => id)).toContain(asked!.id)
})

test('pages of a list of actions follow one another without a gap', async () => {
  const paper = (await acts()).find(({ actions }) => actions.totalCount > 10)!
  const seen: string[] = []
  for (let after: string | null = null; ; ) {
    const answer: { data: ActionPage } = await ask<ActionPage>(
      'query ($id: ID!, $after: String) { node(id: $id) { ... on Document { actions(first: 4, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } }',
      { id: paper.id, after },
    )
    const { nodes, pageInfo } = answer.data.node.actions
    seen.push(...nodes.map(({ id }) => id))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(new Set(seen).size).toBe(paper.actions.totalCount)
})

test.each([
  ['ACTION', 'khai báo y tế'],
  ['REQUEST', 'đề nghị'],
])('a search for %s finds them by their words, with the paper and the place', async (kind, text) => {
  const { data, errors } = await ask<{
    search: {
      nodes: {
        node: { __typename: string; id: string }
        snippet: string
        locator: string
        document: { id: string }
      }[]
    }
  }>(
    `query ($text: String!, $kinds: [SearchKind!]) { search(text: $text, kinds: $kinds) { nodes { snippet locator document { id }
       node { __typename ... on Action { id } ... on Request { id } } } } }`,
    { text, kinds: [kind] },
  )
  expect(errors).toEqual([])
  expect(data.search.nodes.length).toBeGreaterThan(0)
  for (const { node, locator, document } of data.search.nodes) {
    expect(node.__typename.toUpperCase()).toBe(kind)
    expect([locator, document]).not.toContain(null)
    const again = await ask<{ node: { id: string } }>('query ($id: ID!) { node(id: $id) { id } }', {
      id: node.id,
    })
    expect(again.data.node.id).toBe(node.id)
  }
})
