import { originalsIn } from '../../seed/commands/originals'
import { outline } from '../../seed/read/outline/outline'
import { originalsFolder } from '../support/originals'
import type { Facts } from './facts'
import { betweenKey, paperKeys } from './key'
import { Paper } from './paper'
import { Places } from './place'
import type { Row } from './row'
import { actions } from './sections/actions'
import { bodies } from './sections/bodies'
import { discrepancies } from './sections/discrepancies'
import { events } from './sections/events'
import { figures } from './sections/figures'
import { links } from './sections/links'
import { quotations } from './sections/quotations'
import { requests } from './sections/requests'
import { sayings } from './sections/sayings'
import { tasks } from './sections/tasks'

export type Table = Record<string, Row[]>

/** Everything that we hold of the five papers against the key. */
export async function compare(facts: Facts): Promise<Table> {
  const textOf = await originalsIn(originalsFolder)
  const papers: Paper[] = []
  for (const key of paperKeys()) {
    const text = await textOf(key.file)
    if (text === null) throw new Error(`${key.file} of the key is not at hand`)
    papers.push(new Paper(key, new Places(text, passagesOf(text, key.file)), facts))
  }
  const files = new Set(facts.quotations.map(({ file }) => file))
  const texts = new Map<string, string>()
  for (const file of files) {
    const text = await textOf(file)
    if (text !== null) texts.set(file, text)
  }
  return {
    figures: figures(papers),
    tasks: tasks(papers),
    requests: requests(papers),
    actions: actions(papers),
    sayings: sayings(papers),
    links: links(papers),
    events: events(papers),
    bodies: bodies(papers, facts),
    discrepancies: discrepancies(papers, facts, betweenKey()),
    quotations: quotations(facts, texts),
  }
}

const passagesOf = (text: string, file: string) =>
  outline(text, file).flatMap(({ head, body, foot }) => [...head, ...body, ...foot])
