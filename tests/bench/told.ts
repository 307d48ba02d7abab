import type { Loads } from './loads'
import type { Asked, Figures, Row } from './rounds'
import { isKept, isSentAgain, KEPT_GOAL, toldGoals } from './verdict'

/** Everything that a run found out. */
export interface Run {
  /** What it was asked to do, as it was typed. */
  command: string
  day: string
  versions: Record<string, string>
  machine: { cores: number; memoryGb: number; load: { before: number; after: number } }
  register: { papers: number; perFile: number; bytes: number }
  loads: Loads
  asked: Asked
  rows: readonly Row[]
}

const LOAD_GOAL = 0.5
/** For so many papers the goals are meant. */
const ENOUGH = 10_000
const SMALL =
  ' **The goals are meant for 10,000 papers and more: of so small a register, what a load and an answer take at least weighs most.**'
/** Of one core that does nothing else; more tells of others on the machine. */
const BUSY = 0.5

/** The page that says how fast the product is, as the run found it. */
export function toldRun(run: Run): string {
  const { asked, machine, register, versions } = run
  const versionsTold = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `# Benchmarks

Written by \`${run.command}\` on ${run.day}; do not edit. Each row asks the same of the product and of its rivals, in one run on one machine, in turns; numbers of different runs are not to be compared.

- **Machine:** ${machine.cores} cores, ${machine.memoryGb} GB. ${toldLoad(machine)}
- **Versions:** ${versionsTold.join(', ')}.
- **Register:** ${told(register.papers)} generated papers (\`tests/bench/generatedPapers.ts\`), ${register.perFile} in a file, ${told(register.bytes / 1e6)} MB.${register.papers < ENOUGH ? SMALL : ''}
- **Asked:** over ${asked.connections} connections, ${asked.rounds} rounds of ${asked.seconds} s for each rival after one to warm up; the figures are medians of the rounds. Up to 20 sets of variables in turn.

## Answers a second

**ours** is \`/graphql\` made to answer anew each time (\`KEPT_ANSWERS_MB=0\`), with the rows of the database that it read before at hand; **anew** is the same without them (\`KEPT_ROWS_MB=0\`), as who asks first has it; **generated** is what \`@neo4j/graphql\` makes of the same graph, by \`graphql-http\`, where a question can be put to it; **raw** is the best single statement of Cypher we know, by the driver behind bare \`node:http\`. Before the rounds the answers of all are compared: same data, but for the search, where the product ranks what raw takes as the index gives it; a row whose answers differ is not kept. CPU is milliseconds an answer of Node + Neo4j, slow what the slowest fortieth of ours took at least.

${tableOf(
  [
    'operation',
    'ours',
    'anew',
    'generated',
    'raw',
    'ours / generated',
    'ours / raw',
    'anew / raw',
    'goal',
    '',
    'CPU of ours',
    'of anew',
    'of generated',
    'of raw',
    'slow',
  ],
  run.rows.map(answerRow),
)}
${faultsOf(run.rows)}## What was answered before

**kept** is \`/graphql\` as it ships, which sends again what it answered to the same request from the same data; **bytes** is bare \`node:http\` that sends the same bytes.

${tableOf(['operation', 'kept', 'bytes', 'kept / bytes', 'goal', '', 'CPU of kept', 'of bytes'], run.rows.map(keptRow))}
## Load

The whole load by the product (read, put together, written, compared, switched to) beside plain \`UNWIND\` of the same rows (nodes and relationships) into an empty Neo4j with one constraint, each into a Neo4j just started.

${tableOf(['', 'seconds', 'papers a second', 'rows a second', 'ours / plain', 'goal', ''], loadRows(run.loads))}`
}

const toldLoad = ({ cores, load }: Run['machine']) =>
  load.before < BUSY
    ? `Nothing else ran (load ${load.before.toFixed(1)} before).`
    : `**The machine was busy with other work: load ${load.before.toFixed(1)} on ${cores} cores before the run, ${load.after.toFixed(1)} after; only the ratios say something.**`

function answerRow(row: Row): string[] {
  const { operation, figures } = row
  const { ours, anew, generated, raw } = figures
  const beside = (one: Figures | undefined, other: Figures | undefined) =>
    one && other ? ratio(one.perSecond / other.perSecond) : '–'
  return [
    operation.name,
    ...[ours, anew, generated, raw].map(one => (one ? told(one.perSecond) : '–')),
    ...[beside(ours, generated), beside(ours, raw), beside(anew, raw)],
    toldGoals(operation.goals),
    verdict(isKept(row)),
    ...[ours, anew, generated, raw].map(cpu),
    ours ? `${told(ours.slow)} ms` : '–',
  ]
}

function keptRow(row: Row): string[] {
  const { kept, bytes } = row.figures
  return [
    row.operation.name,
    ...[kept, bytes].map(one => (one ? told(one.perSecond) : '–')),
    kept && bytes ? ratio(kept.perSecond / bytes.perSecond) : '–',
    `≥ ${KEPT_GOAL} × bytes`,
    verdict(isSentAgain(row)),
    ...[kept, bytes].map(cpu),
  ]
}

function loadRows({ papers, rows, seconds: { ours, plain } }: Loads): string[][] {
  const kept = plain / ours >= LOAD_GOAL
  const row = (name: string, seconds: number, ...more: string[]) => [
    name,
    seconds.toFixed(1),
    told(papers / seconds),
    told(rows / seconds),
    ...more,
  ]
  return [
    row('ours', ours, ratio(plain / ours), `≥ ${LOAD_GOAL}`, verdict(kept)),
    row('plain UNWIND', plain, '', '', ''),
  ]
}

const verdict = (kept: boolean | null) => (kept === null ? 'not measured' : kept ? 'ok' : '**NOT KEPT**')
const cpu = (figures: Figures | undefined) =>
  figures ? `${figures.nodeCpu.toFixed(1)} + ${figures.databaseCpu.toFixed(1)}` : '–'
/** Who gave no answer in time has none beside others. */
const ratio = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : '–')
const told = (value: number) =>
  value >= 10 ? Math.round(value).toLocaleString('en') : value.toFixed(1).replace(/\.0$/, '')

/** Answers that differ, and requests that got none of use. */
function faultsOf(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ operation: { name }, figures, fault }) => [
    ...(fault ? [`- **${name}: the answers differ**, ${fault}`] : []),
    ...Object.entries(figures).flatMap(([rival, { refused }]) =>
      refused > 0 ? [`- ${name}: ${told(refused)} requests to ${rival} were refused or failed.`] : [],
    ),
  ])
  return lines.length > 0 ? `${lines.join('\n')}\n\n` : ''
}

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('')
