import { type DocumentNode, type ExecutionResult, parse } from 'graphql'

/** What readiness and most people ask for. */
const FIRST = parse('{ coverage { problems } dataVersion { version } currentMessage { status } }')
/** Something there is, for lists that only its id opens. */
const SOME = parse(`{
  documents(kinds: [PLAN], first: 1) { nodes { id } }
  agencies(first: 1) { nodes { id } }
}`)

const PART = 'totalCount nodes { __typename }'
const PARTS = `
  facts { value }
  outline { heading }
  passages(first: 1) { ${PART} }
  cites(first: 1) { ${PART} }
  citedBy(first: 1) { ${PART} }
  tasks(first: 1) { totalCount nodes { actions { rule } } }
  requests(first: 1) { ${PART} }
  actions(first: 1) { totalCount nodes { tasks { rule } figures { value } } }
  actionsUnder(first: 1) { ${PART} }
  figures(first: 1) { ${PART} }
  events(first: 1) { ${PART} }
  discrepancies { subject }`

/** The statements of all views and of every part below them, each operation within what one may cost. */
const VIEWS = [
  '{ messages(first: 1) { totalCount } timeline { next } }',
  `{ documents(first: 1) { totalCount nodes { ${PARTS} } } plans(first: 1) { totalCount } }`,
  `{
    reports: documents(first: 3, kinds: [REPORT], held: true) { totalCount nodes { ${PARTS} } }
    byNumber: document(number: "1/QĐ-TTg", year: 1990) { __typename }
    byId: document(id: "d:0") { __typename }
    byUrl: document(id: "/van-ban/0") { __typename }
  }`,
  `{
    agencies(first: 1) {
      totalCount
      nodes {
        issued(first: 1) { ${PART} }
        tasks(first: 1) { ${PART} }
        actions(first: 1) { ${PART} }
        requestsMade(first: 1) { ${PART} }
        requestsReceived(first: 1) { ${PART} }
      }
    }
    agency(id: "a:0") { __typename }
    byUrl: agency(id: "/co-quan/0") { __typename }
  }`,
  '{ anything: node(id: "x:0") { __typename } search(text: "van ban", first: 1) { totalCount } suggest(text: "van") { url } }',
  '{ coverage { held series(first: 1) { year } } discrepancies(first: 1) { totalCount } }',
  `query ($document: ID!) {
    up: trace(of: $document, direction: UP) { truncated }
    down: trace(of: $document, direction: DOWN) { truncated }
    above: trace(of: $document, direction: UP, depth: 1) { truncated }
    below: trace(of: $document, direction: DOWN, depth: 1) { truncated }
    discrepancies(document: $document, first: 1) { totalCount }
  }`,
  `query ($agency: ID!) {
    documents(issuer: $agency, first: 1) { totalCount }
    timeline(agency: $agency) { next }
  }`,
  ...[
    'Hà Tĩnh được giao nhiệm vụ gì?',
    'Ai phụ trách tuyên truyền?',
    'Hà Tĩnh có bao nhiêu ca mắc?',
    'Kế hoạch của Hà Tĩnh ban hành ngày nào?',
    'Ai ký 23/KH-TBTT của Tiểu ban Truyền thông?',
  ].map(text => `{ ask(text: ${JSON.stringify(text)}) { outcome } }`),
].map(text => parse(text))

/** Runs an operation, wherever. */
type Execute = (operation: {
  query: DocumentNode
  variables: Record<string, unknown>
}) => Promise<ExecutionResult>

/** The operations failed, each with its first error. */
export class NotPlanned extends AggregateError {
  override readonly name = 'NotPlanned'
}

/**
 * Asks for everything once. Neo4j plans a statement when it is first asked, which takes up to some seconds; whoever comes
 * after finds it planned.
 * @throws NotPlanned where something had errors, after all was asked
 */
export async function planViews(execute: Execute): Promise<void> {
  const faults: unknown[] = []
  const ask = async (query: DocumentNode, variables = {}) => {
    const { data, errors } = await execute({ query, variables })
    faults.push(...(errors?.slice(0, 1) ?? []))
    return data
  }
  await ask(FIRST)
  const some = (await ask(SOME)) as Some | null | undefined
  const [document, agency] = [some?.documents.nodes[0], some?.agencies.nodes[0]]
  if (document && agency)
    for (const query of VIEWS) await ask(query, { document: document.id, agency: agency.id })
  if (faults.length > 0) throw new NotPlanned(faults, 'Not all views were planned')
}

type Some = Record<'documents' | 'agencies', { nodes: { id: string }[] }>
