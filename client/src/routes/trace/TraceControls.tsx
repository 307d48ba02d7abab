import { useTexts } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import { DEEPEST, type Looking, traceAddress, views, ways } from './traceAddress'

/** How the trace is looked at, as links: they work without a script. */
export function TraceControls({ slug, looking }: { slug: string; looking: Looking }) {
  const words = useTexts().trace
  const depths = Array.from({ length: DEEPEST }, (_, at) => at + 1)
  return (
    <div className="controls noprint">
      <p className="choices">
        <span className="label">{words.view}</span>{' '}
        {views.map(view => choice({ ...looking, view }, words.views[view], view === looking.view))}
      </p>
      <p className="choices">
        <span className="label">{words.way}</span>{' '}
        {ways.map(way => choice({ ...looking, way }, words.ways[way], way === looking.way))}
      </p>
      <p className="choices">
        <span className="label">{words.depth}</span>{' '}
        {depths.map(depth => choice({ ...looking, depth }, String(depth), depth === looking.depth))}
      </p>
    </div>
  )

  function choice(to: Looking, label: string, chosen: boolean) {
    return (
      <SiteLink
        key={label}
        to={traceAddress(slug, to)}
        state={{ stay: true }}
        aria-current={chosen ? 'true' : undefined}
      >
        {label}
      </SiteLink>
    )
  }
}
