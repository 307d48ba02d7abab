import type { MessageChange } from '../../schema/changes/messageChange'
import type { TimelineEntry } from '../../schema/timeline/timelineEntry'
import { isDay } from '../../schema/words/calendar'
import type { Context } from '../context'
import { readDated } from '../timeline/dated'
import { entriesFrom } from '../timeline/entries'
import { signingsOf } from './signings'

/** Policies and events between two signings. Of what is dated by its month or year nobody can say that it lies there. */
export async function happenedBetween(
  context: Context,
  { from, to }: Pick<MessageChange, 'from' | 'to'>,
): Promise<TimelineEntry[]> {
  const signings = signingsOf({ from, to })
  if (!signings) return []
  const dated = await readDated(context.reader, signings, ['POLICY', 'EVENT'], null)
  for (const { document } of dated.documents) context.loaders.documents.keep(document.id, document)
  return entriesFrom(dated, []).filter(
    ({ on, evidence }) => isDay(on) && on >= signings.from && evidence.length > 0,
  )
}
