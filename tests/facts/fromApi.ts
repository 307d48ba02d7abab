import { actionsOf } from './api/actions'
import type { Asker } from './api/ask'
import { bodies } from './api/bodies'
import { discrepancies } from './api/discrepancies'
import { documents, has, linksOf, periods, titlesOf } from './api/documents'
import { eventsOf } from './api/events'
import { figuresOf } from './api/figures'
import type { Originals } from './api/originals'
import { Reader } from './api/reader'
import { requestsOf } from './api/requests'
import { sayings } from './api/sayings'
import { tasksOf } from './api/tasks'
import type { Facts } from './facts'

/** The facts as the API answers them. */
export async function factsOfApi(api: Asker, originals: Originals): Promise<Facts> {
  const reader = new Reader(api, originals)
  const facts: Facts = {
    figures: [],
    tasks: [],
    requests: api.has('Document', 'requests') ? [] : undefined,
    actions: api.has('Document', 'actions') ? [] : undefined,
    sayings: await sayings(reader),
    links: [],
    titles: [],
    events: [],
    bodies: await bodies(reader),
    discrepancies: await discrepancies(reader),
    quotations: reader.quotations,
    inferred: reader.inferred,
  }
  for (const document of await documents(reader)) {
    const { id } = document
    facts.titles.push(...titlesOf(reader, document))
    facts.links.push(...(await linksOf(reader, document)))
    if (has(document, 'figures')) facts.figures.push(...(await figuresOf(reader, id)))
    if (has(document, 'tasks')) facts.tasks.push(...(await tasksOf(reader, id)))
    if (has(document, 'events')) facts.events.push(...(await eventsOf(reader, id)))
    if (has(document, 'requests')) facts.requests?.push(...(await requestsOf(reader, id)))
    if (has(document, 'actions')) facts.actions?.push(...(await actionsOf(reader, id)))
  }
  await periods(reader)
  return facts
}
