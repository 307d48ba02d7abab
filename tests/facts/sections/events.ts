import { pair } from '../match'
import type { Paper } from '../paper'
import { shared, slicesIn } from '../place'
import { type Row, rowsOf } from '../row'
import { shareOfWords } from '../words'

const WORDS = 0.8

export function events(papers: readonly Paper[]): Row[] {
  const rows = rowsOf(['events held', 'event until', 'event title'], ['no events', 'events beyond the key'])
  for (const paper of papers) {
    const ours = paper.ours(paper.facts.events)
    const { pairs, beyond } = pair(paper.key.events, ours, (key, event) =>
      event.on === key.on ? paper.shared(key, event) : 0,
    )
    for (const key of paper.key.events) {
      if (key.optional || key.on === null) continue
      const event = pairs.get(key)
      const until = key.until === '..' ? null : key.until
      const said = () =>
        paper.miss(
          key,
          `${key.on}/${key.until ?? ''} ${key.title}`,
          event && `${event.on}/${event.until ?? ''} ${event.title}`,
        )
      rows['events held'].is(event !== undefined, said)
      rows['event until'].is(event !== undefined && event.until === until, said)
      rows['event title'].is(event !== undefined && shareOfWords(key.title, event.title) >= WORDS, said)
    }
    const none = (paper.key.notEvents ?? []).flatMap(key => paper.spans(key))
    for (const event of beyond) {
      const told = paper.beyond(event, `${event.on}/${event.until ?? ''} ${event.title}`)
      const place = shared(slicesIn(event, paper.file), none) > 0 ? 'no events' : 'events beyond the key'
      rows[place].fault(told)
    }
  }
  return Object.values(rows)
}
