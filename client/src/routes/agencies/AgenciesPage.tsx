import { useSuspenseQuery } from '@apollo/client/react'
import type { LoadArgs, Loaded } from '../../app/page'
import { inLocale, useSite } from '../../app/site'
import { CoverageNote } from '../../components/CoverageNote'
import { PageHead } from '../../components/PageHead'
import { Pager } from '../../components/Pager'
import { SiteLink } from '../../components/SiteLink'
import { AgenciesDocument } from './generated/agencies'

export interface AgenciesProps {
  variables: { text: string | null; after: string | null }
}

/** `/co-quan?ten=…`: agencies by name. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<AgenciesProps>> {
  const text = url.searchParams.get('ten')?.trim() || null
  const variables = { text, after: url.searchParams.get('sau') }
  await client.query({ query: AgenciesDocument, variables })
  return { props: { variables } }
}

/** The bodies that issue papers or are given tasks by them. */
export function AgenciesPage({ variables }: AgenciesProps) {
  const { texts, locale } = useSite()
  const words = texts.agencies
  const { agencies } = useSuspenseQuery(AgenciesDocument, { variables }).data
  return (
    <>
      <PageHead title={words.title} intro={words.intro} />
      <form className="dayform" action={inLocale('/co-quan', locale)}>
        <p>
          <label className="label" htmlFor="ten">
            {words.byName}
          </label>
          <input id="ten" name="ten" defaultValue={variables.text ?? ''} autoComplete="off" />
        </p>
        <button className="act" type="submit">
          {words.filter}
        </button>
      </form>
      <p className="label">{words.count(agencies.totalCount)}</p>
      {agencies.nodes.length === 0 ? (
        <p className="emptyline">{words.none}</p>
      ) : (
        <ul className="list">
          {agencies.nodes.map(agency => (
            <li key={agency.id}>
              <SiteLink to={agency.url} lang="vi">
                {agency.name}
              </SiteLink>{' '}
              <span className="small">
                {agency.abbreviation && `${agency.abbreviation} · `}
                {words.levels[agency.level]}
                {agency.province && (
                  <>
                    {' · '}
                    <span lang="vi">{agency.province}</span>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Pager
        shown={agencies.nodes.length}
        total={agencies.totalCount}
        next={agencies.pageInfo.hasNextPage ? agencies.pageInfo.endCursor : null}
      />
      <CoverageNote coverage={agencies.coverage} />
    </>
  )
}

export { AgenciesPage as Page }
