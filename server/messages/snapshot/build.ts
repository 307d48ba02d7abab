import type { Document } from '../../../schema/documents/document'
import type { Plan } from '../../../schema/documents/plan'
import type { Evidence } from '../../../schema/facts/evidence'
import { dayBefore, isDay } from '../../../schema/words/calendar'
import { documentFrom } from '../../graph/rows/document'
import { type EvidenceRow, evidenceFrom } from '../../graph/rows/evidence'
import { messageFrom } from '../../graph/rows/message'
import { documentsOf, linksFrom } from '../../trace/links'
import { type PlanRecord, periodsKnownOn } from '../clock'
import { distinctEvidence, inForceFrom } from '../inForce'
import { lexed } from '../quote/lex'
import type { LeftOutPlan, MessageOnRecord, MessageSnapshot, PlanOnRecord, WordingOnRecord } from './snapshot'
import type { CarriesRow, MessageRow, PlanRow, SnapshotRow } from './statements'

/** Ids of the papers that the rows name but do not bring along. */
export function papersOf([, plans, messages]: SnapshotRow): string[] {
  const sources = (rows: readonly (EvidenceRow | null)[]) => rows.flatMap(row => (row ? [row[0]] : []))
  return [
    ...new Set([
      ...plans.flatMap(([, , , carries, confirms, issued, policies]) => [
        ...sources(carries.map(row => row[6])),
        ...sources(confirms.map(row => row[2])),
        ...sources(issued),
        ...documentsOf(policies),
      ]),
      ...messages.flatMap(([, wordings]) => sources(wordings.map(([, , , evidence]) => evidence))),
    ]),
  ]
}

export function buildSnapshot(
  [version, planRows, messageRows, told]: SnapshotRow,
  papers: readonly Document[],
): MessageSnapshot {
  const documents = new Map(papers.map(paper => [paper.id, paper]))
  const papersOfPlans = planRows.map(([row]) => documentFrom(row) as Plan)
  for (const plan of papersOfPlans) documents.set(plan.id, plan)
  const messages = new Map(messageRows.map(row => [row[0][0], onRecordFrom(row)]))
  const leftOut = planRows.flatMap((row, at) => leftOutFrom(papersOfPlans[at]!, row))
  const badPlans = new Set(leftOut.map(({ plan }) => plan))
  const plans = new Map(
    planRows.flatMap((row, at) => {
      const plan = papersOfPlans[at]!
      return badPlans.has(plan) ? [] : [[plan.id, planFrom(plan, row, messages, documents)] as const]
    }),
  )
  const records = [...plans.values()].map(({ record }) => record)
  const national = [...plans.values()]
    .filter(({ plan }) => plan.province === null)
    .map(({ record }) => record)
  const periods = periodsKnownOn(records, null)
  const snapshot: MessageSnapshot = {
    version,
    plans,
    records,
    national,
    periods,
    periodOf: new Map(periods.map(period => [period.plan.id, period])),
    nationalPeriods: periodsKnownOn(national, null),
    messages,
    documents,
    changedAt: new Map((told ?? []).map(changedFrom)),
    leftOut,
  }
  for (const inForce of snapshot.periods.flatMap(period => inForceFrom(snapshot, period, null)))
    messages.get(inForce.message.id)?.inForce.push(inForce)
  return snapshot
}

/** A plan with a day that is none is told and left out: reckoned with, it would spoil the answers of the others. */
function leftOutFrom(plan: Plan, [, signed, , carries, confirms]: PlanRow): LeftOutPlan[] {
  const days = [
    signed,
    ...carries.flatMap(([, , from, until]) => [from, until]),
    ...confirms.map(([on]) => on),
  ]
  const bad = days.find(day => day !== null && !isDay(day))
  if (bad === undefined) return []
  return [{ plan, reason: `“${bad}” không phải là một ngày` }]
}

function onRecordFrom([columns, said]: MessageRow): MessageOnRecord {
  const message = messageFrom(columns)
  const wordings = new Map([[message.text, { ...wordingOf(message.text), issued: true }]])
  for (const [text, calledBy, reading, evidence, issued] of said) {
    const wording = wordings.get(text ?? message.text) ?? wordingOf(text!)
    wording.calledBy ??= calledBy
    wording.issued ||= issued
    wording.reading ??= reading === null ? null : lexed(reading)
    wording.evidence = [...wording.evidence, ...evidenceOf([evidence])]
    wordings.set(wording.lexed.text, wording)
  }
  return {
    message,
    wordings: [...wordings.values()],
    evidence: evidenceOf(said.map(([, , , evidence]) => evidence)),
    inForce: [],
  }
}

const wordingOf = (text: string): WordingOnRecord => ({
  lexed: lexed(text),
  issued: false,
  calledBy: null,
  reading: null,
  evidence: [],
})

function planFrom(
  plan: Plan,
  [, signed, digits, carries, confirms, issued, policies]: PlanRow,
  messages: ReadonlyMap<string, MessageOnRecord>,
  documents: ReadonlyMap<string, Document>,
): PlanOnRecord {
  const confirmations = confirms.map(([on, known, evidence]) => ({
    on,
    signed: known,
    evidence: evidenceFrom([evidence])[0]!,
  }))
  const record: PlanRecord = {
    id: plan.id,
    series: seriesOf(plan),
    order: Number.parseInt(String(digits ?? 0), 10) || 0,
    kind: carries.some(([, kind]) => kind === 'PHASE') ? 'PHASE' : 'WEEKLY',
    signed,
    stated: statedBy(carries),
    confirmations: confirmations.map(({ on, signed: known }) => ({ on, signed: known })),
  }
  return {
    plan,
    record,
    carries: carriedBy(carries, messages),
    policies: linksFrom(policies, documents),
    stated: evidenceOf(carries.filter(([, , from, until]) => from ?? until).map(row => row[6])),
    issued: evidenceFrom(issued),
    confirmations,
  }
}

/** Plans follow one another where one body issues them under one symbol; a paper without an issuer stands by its symbol. */
const seriesOf = ({ symbol, issuer, province }: Plan): string =>
  [symbol?.toLowerCase() ?? '', issuer?.id ?? '', province ?? ''].join(' ')

/** An editor's ruling goes before what papers state; the plan's own paper before others (the order of the rows). */
function statedBy(carries: CarriesRow[]): PlanRecord['stated'] {
  const stating = carries.filter(([, , from, until]) => from ?? until)
  const [decisive] = [...stating.filter(([, , , , basis]) => basis === 'RULED'), ...stating]
  if (!decisive) return null
  const [, , from, until, basis] = decisive
  return { from, to: until && dayBefore(until), basis: basis === 'RULED' ? 'RULED' : 'STATED' }
}

function carriedBy(
  carries: CarriesRow[],
  messages: ReadonlyMap<string, MessageOnRecord>,
): PlanOnRecord['carries'] {
  return [...new Set(carries.map(([messageId]) => messageId))].flatMap(messageId => {
    const message = messages.get(messageId)
    const said = carries.filter(row => row[0] === messageId).map(row => row[6])
    return message ? [{ message, evidence: evidenceOf(said) }] : []
  })
}

const evidenceOf = (rows: readonly (EvidenceRow | null)[]): Evidence[] =>
  distinctEvidence(evidenceFrom(rows.filter(row => row !== null)))

function changedFrom(json: string): [plan: string, changedAt: string] {
  const [plan, , changedAt] = JSON.parse(json) as [plan: string, hash: string, changedAt: string]
  return [plan, changedAt]
}
