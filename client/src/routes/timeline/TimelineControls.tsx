import { inLocale, useSite } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import { lanes, type Move, moves, type View, viewAddress } from './timelineAddress'

/** As `useMoveKeys` takes them. */
const moveKeys = { back: 'ArrowLeft', forward: 'ArrowRight', closer: '+', wider: '-' } satisfies Record<
  Move,
  string
>

interface Props {
  view: View
  from: string
  to: string
  /** Without a range only the last year is shown. */
  many: boolean
  bodies: readonly { id: string; name: string }[]
}

/** Range, lanes, bodies and search, as links and a form: they work without a script. */
export function TimelineControls({ view, from, to, many, bodies }: Props) {
  const { texts, locale } = useSite()
  const words = texts.timeline
  const moved = (Object.keys(moves) as Move[]).flatMap(move => {
    const range = moves[move](from, to)
    return range ? [{ move, range }] : []
  })
  return (
    <div className="controls rows noprint">
      <p className="choices">
        <span className="label">{words.range}</span>{' '}
        <SiteLink
          to={viewAddress({ ...view, from: null, to: null })}
          state={{ stay: true }}
          data-move="whole"
          aria-keyshortcuts="Home"
          aria-current={!view.from && !view.to ? 'true' : undefined}
        >
          {many ? words.lastYear : words.whole}
        </SiteLink>
        {moved.map(({ move, range }) => (
          <SiteLink
            key={move}
            to={viewAddress({ ...view, ...range })}
            state={{ stay: true }}
            data-move={move}
            aria-keyshortcuts={moveKeys[move]}
          >
            {words.moves[move]}
          </SiteLink>
        ))}{' '}
        <span className="small keys">{words.keys}</span>
      </p>
      <p className="choices">
        <span className="label">{words.lane}</span>{' '}
        {choice({ ...view, lane: null }, words.every, view.lane === null)}
        {lanes.map(lane => choice({ ...view, lane }, words.lanes[lane], view.lane === lane))}
      </p>
      {(bodies.length > 1 || view.agency) && (
        <p className="choices">
          <span className="label">{words.body}</span>{' '}
          {choice({ ...view, agency: null }, words.every, view.agency === null)}
          {bodies.map(({ id, name }) => choice({ ...view, agency: id }, name, view.agency === id, 'vi'))}
        </p>
      )}
      <form className="choices" action={inLocale('/dong-thoi-gian', locale)}>
        <label className="label" htmlFor="tim">
          {words.search}
        </label>
        <input id="tim" name="tim" type="search" defaultValue={view.text} autoComplete="off" />
        {view.from && <input type="hidden" name="tu" value={view.from} />}
        {view.to && <input type="hidden" name="den" value={view.to} />}
        {view.lane && <input type="hidden" name="loai" value={view.lane} />}
        {view.agency && <input type="hidden" name="co-quan" value={view.agency} />}
        <button className="act" type="submit">
          {words.filter}
        </button>
      </form>
    </div>
  )

  function choice(to: View, label: string, chosen: boolean, lang?: string) {
    return (
      <SiteLink
        key={label}
        lang={lang}
        to={viewAddress(to)}
        state={{ stay: true }}
        aria-current={chosen ? 'true' : undefined}
      >
        {label}
      </SiteLink>
    )
  }
}
