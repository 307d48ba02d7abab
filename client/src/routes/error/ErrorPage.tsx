import { useAddress } from '../../app/address'
import type { Failure } from '../../app/failure'
import { inLocale, useSite } from '../../app/site'
import { Head } from '../../components/Head'

/** What stands in place of a page that could not be made. */
export function ErrorPage({ failure }: { failure: Failure }) {
  const { texts, locale } = useSite()
  const { pathname, search } = useAddress()
  const { error } = texts.problems
  const say =
    { DATABASE_UNAVAILABLE: error.database, SERVICE_BUSY: error.busy, BAD_USER_INPUT: error.badInput }[
      failure.code
    ] ?? error.internal
  return (
    <article className="quiet">
      <Head title={error.title} description={say} />
      <h1>{error.title}</h1>
      <p>{say}</p>
      {failure.correlationId && (
        <p className="asked">
          <code>{error.code(failure.correlationId)}</code>
        </p>
      )}
      <p className="acts">
        <a className="act act-first" href={`${pathname}${search}`}>
          {error.retry}
        </a>
        <a className="act" href={inLocale('/', locale)}>
          {error.home}
        </a>
      </p>
    </article>
  )
}
