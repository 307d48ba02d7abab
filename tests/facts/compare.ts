import { outline } from '../../seed/read/outline/outline'
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
import { textsOf } from './texts'

export type Table = Record<string, Row[]>

/** Everything that we hold of the five papers against the key. */
export async function compare(facts: Facts): Promise<Table> {
  const keys = paperKeys()
  const texts = await textsOf([...keys, ...facts.quotations].map(({ file }) => file))
  const papers = keys.map(key => {
    const text = texts.get(key.file)
    if (text === undefined) throw new Error(`${key.file} of the key is not at hand`)
    return new Paper(key, new Places(text, passagesOf(text, key.file)), facts)
  })
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

export function rowCalled(table: Table, name: string): Row {
  const row = Object.values(table)
    .flat()
    .find(row => row.name === name)
  if (!row) throw new Error(`No row is called “${name}”`)
  return row
}
