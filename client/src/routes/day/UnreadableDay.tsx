import { useSite } from '../../app/site'
import { DayForm } from '../../components/DayForm'
import { Head } from '../../components/Head'

/** What was typed names no day; it is kept, to be mended. */
export function UnreadableDay({ typed }: { typed: string }) {
  const { texts, today } = useSite()
  const { unreadable, another } = texts.day
  const title = typed === '' ? another.label : unreadable.title
  return (
    <article className="quiet">
      <Head title={title} description={unreadable.hint} />
      <h1>{title}</h1>
      <p>{typed === '' ? unreadable.empty : unreadable.say(typed)}</p>
      <p className="note">{unreadable.hint}</p>
      <DayForm on={today} typed={typed} knownOn={null} invalid={typed !== ''} />
    </article>
  )
}
