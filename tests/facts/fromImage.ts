import { Relation } from '../../schema/enums/relation'
import {
  type GraphImage,
  type NodeImage,
  nodesOf,
  type RelationshipImage,
  relationshipsOf,
} from '../../seed/load/image'
import type { Facts, Names, Proof, Slice } from './facts'

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
/** A property that no node of a label has is a field that the product does not have. */
type Reach = (node: NodeImage, name: string) => string | null | undefined

/** The facts of a graph that was never written: what `nguon load` would write, seen before it does. */
export function factsOfImage(image: GraphImage): Facts {
  const nodes = new Map([...nodesOf(image)].map(node => [node.id, node] as const))
  const relationships = [...relationshipsOf(image)]
  const labelled = (label: string) => [...nodes.values()].filter(node => node.label === label)
  const into = groupBy(relationships, ({ to }) => to)
  const outOf = groupBy(relationships, ({ from }) => from)
  const known = new Set(
    [...nodes.values()].flatMap(({ label, properties }) =>
      Object.keys(properties).map(name => `${label} ${name}`),
    ),
  )
  const reach: Reach = (node, name) =>
    known.has(`${node.label} ${name}`) ? text(node.properties[name]) : undefined
  /** What carries a task out does not say it. */
  const told = (id: string): Proof[] =>
    (into.get(id) ?? []).filter(({ type }) => type !== 'CARRIES_OUT').flatMap(proofOf)
  const filesOf = (id: string) => (nodes.get(id)?.properties.files as string[] | undefined) ?? []
  const number = (id: string) => text(nodes.get(id)?.properties.number)
  const namesOf = (id: string): Names => {
    const { name, names, abbreviation } = nodes.get(id)?.properties ?? {}
    return [name, ...((names as string[]) ?? []), abbreviation].filter(one => typeof one === 'string')
  }
  const linked = (id: string, label: string, types?: RegExp) =>
    (outOf.get(id) ?? []).filter(
      ({ to, type, properties }) =>
        nodes.get(to)?.label === label && (!types || types.test(`${type} ${properties.role ?? ''}`)),
    )
  const facts = (label: string) => (labelled(label).length > 0 ? labelled(label) : undefined)

  return {
    figures: labelled('Figure').map(node => ({
      proofs: told(node.id),
      subject: text(node.properties.subject) ?? '',
      printed: text(node.properties.printed) ?? '',
      value: (node.properties.value as number | undefined) ?? null,
      unit: text(node.properties.measure),
      qualifier: text(node.properties.qualifier) ?? '',
      asOf: text(node.properties.asOf),
      from: reach(node, 'from'),
      until: reach(node, 'until'),
      statement: reach(node, 'statement') ?? undefined,
      nature: reach(node, 'nature') ?? undefined,
      of: reach(node, 'of'),
    })),
    tasks: labelled('Task').map(node => ({
      proofs: told(node.id),
      text: text(node.properties.text) ?? '',
      due: text(node.properties.due),
      field: reach(node, 'field'),
      assignments: linked(node.id, 'Agency').map(({ to, properties }) => ({
        names: namesOf(to),
        role: text(properties.role) ?? '',
        through: text(properties.through),
      })),
    })),
    requests: facts('Request')?.map(node => ({
      proofs: told(node.id),
      text: text(node.properties.text) ?? '',
      by: linked(node.id, 'Agency', /BY/).map(({ to }) => namesOf(to)),
      to: linked(node.id, 'Agency', /TO|OF/).map(({ to }) => namesOf(to)),
    })),
    actions: facts('Action')?.map(node => ({
      proofs: told(node.id),
      text: text(node.properties.text) ?? '',
      agencies: linked(node.id, 'Agency').map(({ to }) => namesOf(to)),
      on: text(node.properties.on),
      until: text(node.properties.until),
      under: linked(node.id, 'Document').map(({ to }) => number(to) ?? ''),
      figures: linked(node.id, 'Figure').map(({ to }) => text(nodes.get(to)?.properties.printed) ?? ''),
    })),
    sayings: relationships
      .filter(({ type }) => type === 'WORDS')
      .map(said => {
        const message = nodes.get(said.to)!
        const own = (name: string) =>
          said.properties[name] !== undefined ? text(said.properties[name]) : reach(message, name)
        return {
          proofs: proofOf(said),
          text: text(said.properties.wording) ?? '',
          kind: text(message.properties.kind) ?? '',
          calledBy: own('calledBy'),
          reading: own('reading'),
        }
      }),
    links: relationships
      .filter(({ type }) => type in Relation)
      .map(link => ({
        proofs: proofOf(link),
        from: { files: filesOf(link.from), number: number(link.from) },
        to: number(link.to),
        relation: text(link.properties.act) ?? link.type,
        actor: actorOf(link, namesOf, relationships),
      })),
    titles: relationships
      .filter(({ type, properties }) => type === 'STATES' && properties.attribute === 'title')
      .map(said => ({
        proofs: proofOf(said),
        number: number(said.to),
        value: text(said.properties.value) ?? '',
      })),
    events: labelled('Event').map(node => ({
      proofs: told(node.id),
      title: text(node.properties.title) ?? '',
      on: text(node.properties.on) ?? '',
      until: text(node.properties.until),
    })),
    bodies: labelled('Agency').map(node => ({
      id: node.id,
      name: text(node.properties.name) ?? '',
      names: namesOf(node.id),
      province: text(node.properties.province),
    })),
    discrepancies: labelled('Discrepancy').map(node => ({
      kind: text(node.properties.kind) ?? '',
      subject: text(node.properties.subject) ?? '',
      values: [
        ...groupBy(
          (into.get(node.id) ?? []).filter(({ type }) => type === 'GIVES'),
          ({ properties }) => String(properties.value),
        ),
      ].map(([value, given]) => ({ value, proofs: given.flatMap(proofOf) })),
      dismissed: node.properties.dismissedReason !== undefined,
      files: linked(node.id, 'Document').flatMap(({ to }) => filesOf(to)),
    })),
    quotations: relationships.flatMap(proofOf),
    inferred: relationships
      .filter(({ properties }) => properties.basis === 'INFERRED')
      .map(({ type, from, to, properties }) => ({
        fact: `${from} ${type} ${to}`,
        rule: text(properties.rule),
      })),
  }
}

/** Undefined while no link has an actor. */
function actorOf(link: RelationshipImage, namesOf: (id: string) => Names, all: readonly RelationshipImage[]) {
  const actor = text(link.properties.actor)
  if (actor) return namesOf(actor)
  return all.some(({ properties }) => properties.actor !== undefined) ? null : undefined
}

function proofOf({ properties }: RelationshipImage): Proof[] {
  const { file, at, quote, start, end, basis, also, readings } = properties
  if (typeof file !== 'string' || typeof quote !== 'string') return []
  const chief = { locator: String(at), quote, start: Number(start), end: Number(end) }
  const further = ((also as string[] | undefined) ?? []).map(sliceOf)
  const read = ((readings as string[] | undefined) ?? []).map(readingOf)
  return [{ file, basis: String(basis), slices: [chief, ...further], readings: read }]
}

/** As docs/graph.md keeps a further slice. */
function sliceOf(row: string): Slice {
  const [locator, quote, start, end] = JSON.parse(row) as [string, string, number, number]
  return { locator, quote, start, end }
}

/** As docs/graph.md keeps the reading of a misprint. */
function readingOf(row: string): Proof['readings'][number] {
  const [printed, reading] = JSON.parse(row) as [string, string]
  return { printed, reading }
}

function groupBy<Key, One>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
