import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Gate } from '../gate'
import { MOST_CONNECTIONS } from '../graph/connect'
import type { Gates } from '../limits/concurrency'
import type { OperationSummary } from '../operationSummary'

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 2, 5, 10]
const COSTS = [10, 100, 1000, 5000, 10_000, 20_000]

export type Metrics = ReturnType<typeof createMetrics>

/** What Prometheus is told; names and labels are few whatever is asked. */
export function createMetrics(gates: Gates, graphOf: () => Promise<GraphCounts>) {
  const registers = [new Registry()]
  const [registry] = registers as [Registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'nguon_request_seconds',
    help: 'Time to answer a request, by what was asked for and the class of its status.',
    labelNames: ['of', 'status'],
    buckets: SECONDS,
    registers,
  })
  const operations = new Histogram({
    name: 'nguon_operation_seconds',
    help: 'Time to answer an operation, by its name where it is one of the pages’.',
    labelNames: ['operation', 'outcome'],
    buckets: SECONDS,
    registers,
  })
  const cost = new Histogram({
    name: 'nguon_operation_cost',
    help: 'What operations cost by their prices.',
    buckets: COSTS,
    registers,
  })
  const statements = new Histogram({
    name: 'nguon_statement_seconds',
    help: 'Time of a statement of the database, its planning included.',
    labelNames: ['outcome'],
    buckets: SECONDS,
    registers,
  })
  const connections = new Gauge({
    name: 'nguon_connections',
    help: `Connections to the database that a statement uses now, of at most ${MOST_CONNECTIONS}.`,
    registers,
  })
  const errors = new Counter({
    name: 'nguon_errors_total',
    help: 'Errors of operations and refused requests, by their code.',
    labelNames: ['code'],
    registers,
  })
  const answers = new Counter({
    name: 'nguon_answers_total',
    help: 'Answers of /graphql by how they came: kept, made, or of data from before while the database did not answer.',
    labelNames: ['how'],
    registers,
  })
  const pages = new Counter({
    name: 'nguon_pages_total',
    help: 'Pages by how they came: kept, made, or of data from before while the database did not answer.',
    labelNames: ['how'],
    registers,
  })
  new Gauge({
    name: 'nguon_places',
    help: 'Operations that run and that wait for their turn.',
    labelNames: ['gate', 'state'],
    registers,
    collect() {
      for (const [gate, { running, waiting }] of Object.entries<Gate>({ ...gates })) {
        this.set({ gate, state: 'running' }, running)
        this.set({ gate, state: 'waiting' }, waiting)
      }
    },
  })
  new Gauge({
    name: 'nguon_graph',
    help: 'What is in the graph, how many seconds ago it was loaded, and loads; -1 while the database does not answer.',
    labelNames: ['of'],
    registers,
    async collect() {
      for (const [of, count] of Object.entries(await graphOf())) this.set({ of }, count)
    },
  })

  return {
    registry,
    request: (of: string, status: number, seconds: number) =>
      requests.observe({ of, status: `${Math.floor(status / 100)}xx` }, seconds),
    refused: (code: string) => errors.inc({ code }),
    statement() {
      connections.inc()
      const end = statements.startTimer()
      return (outcome: 'answered' | 'failed') => {
        connections.dec()
        end({ outcome })
      }
    },
    page: (how: 'kept' | 'made' | 'aged') => pages.inc({ how }),
    operation(summary: OperationSummary) {
      const { operationName, own, milliseconds, codes } = summary
      const operation = own ? (operationName ?? 'feed') : 'of a client'
      operations.observe({ operation, outcome: codes.length > 0 ? 'error' : 'answer' }, milliseconds / 1000)
      cost.observe(summary.cost)
      if (!own) answers.inc({ how: summary.how })
      for (const code of codes) errors.inc({ code })
    },
  }
}

export interface GraphCounts {
  documents: number
  assertions: number
  registerProblems: number
  secondsSinceLoad: number
  /** Loads that brought other data, since the first. */
  loads: number
  /** Whether one is under way. */
  loading: number
}
