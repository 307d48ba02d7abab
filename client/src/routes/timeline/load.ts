import type { LoadArgs, Loaded } from '../../app/page'
import { addDays } from '../../lib/day'
import { TimelineDocument, TimelineRangeDocument } from './generated/timeline'
import { readView, type View } from './timelineAddress'

export interface TimelineProps {
  view: View
  variables: { from: string; to: string; agency: string | null }
}

/** Days of air on both sides of the messages. */
const AROUND = 7

/** `/dong-thoi-gian`: by default the time of the messages, for the register's papers reach far beyond it. */
export async function load({ client, url, today }: LoadArgs): Promise<Loaded<TimelineProps>> {
  const view = readView(url.searchParams, today)
  const { data } = await client.query({ query: TimelineRangeDocument })
  const whole = data?.timeline ?? { from: today, to: today }
  const from = view.from ?? addDays(view.to && view.to < whole.from ? view.to : whole.from, -AROUND)
  const to = view.to ?? addDays(from > whole.to ? from : whole.to, AROUND)
  const variables = { from, to, agency: view.agency }
  await client.query({ query: TimelineDocument, variables })
  return { props: { view, variables } }
}
