import { useSuspenseQuery } from '@apollo/client/react'
import { useTexts } from '../../app/site'
import { CoverageNote } from '../../components/CoverageNote'
import { PageHead } from '../../components/PageHead'
import { Pager } from '../../components/Pager'
import { SiteLink } from '../../components/SiteLink'
import type { SearchQuery, SearchQueryVariables } from '../../generated/types'
import { SearchDocument } from './generated/search'
import { NothingAsked } from './NothingAsked'
import { SearchFacets } from './SearchFacets'
import { SearchHit } from './SearchHit'
import styles from './search.module.css'
import { type Asked, searchAddress } from './searchAddress'

/** The hits, best first, and the ways to narrow them. */
export function SearchResults({ asked, variables }: { asked: Asked; variables: SearchQueryVariables }) {
  const words = useTexts().searching
  const { search, everything, ...others } = useSuspenseQuery(SearchDocument, { variables }).data
  const { totalCount: most } = everything ?? search
  return (
    <>
      <PageHead title={words.resultsFor(search.totalCount, asked.text)} intro={words.intro} />
      {asked.whole !== null && (
        <p className="note">
          {words.firstWords}{' '}
          <SiteLink to={`/kiem-tra?${new URLSearchParams({ cau: asked.whole })}`}>
            {words.checkWhole}
          </SiteLink>
        </p>
      )}
      <p>
        {asked.marks ? words.withMarks : words.withoutMarks}{' '}
        <SiteLink to={searchAddress({ ...asked, marks: !asked.marks })}>
          {asked.marks ? words.anyMarks : words.onlyMarks}
        </SiteLink>
      </p>
      {most > 0 && (
        <p className={styles.tofacets}>
          <a className="act" href="#loc">
            {words.narrow}
          </a>
        </p>
      )}
      <div className={styles.results}>
        <div className={styles.found}>
          {search.totalCount === 0 ? (
            <NothingFound asked={asked} elsewhere={most} />
          ) : (
            <ol aria-label={words.hits}>
              {search.nodes.map(hit => (
                <li className={`${styles.hit} inline`} key={hit.node.id}>
                  <SearchHit hit={hit} />
                </li>
              ))}
            </ol>
          )}
          <Pager
            shown={search.nodes.length}
            total={search.totalCount}
            next={search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null}
          />
        </div>
        {most > 0 && <SearchFacets asked={asked} found={search} otherwise={byField(others)} />}
      </div>
      <CoverageNote coverage={search.coverage} />
    </>
  )
}

type Others = Omit<SearchQuery, 'search' | 'everything'>

const byField = ({ ofAnyKind, ofAnyDay, ofAnyAgency, ofAnyProvince }: Others) => ({
  kind: ofAnyKind,
  year: ofAnyDay,
  agency: ofAnyAgency,
  province: ofAnyProvince,
})

function NothingFound({ asked, elsewhere }: { asked: Asked; elsewhere: number }) {
  const words = useTexts().searching
  return (
    <>
      <p className="emptyline">{words.none}</p>
      {elsewhere > 0 && (
        <p>
          <SiteLink to={searchAddress({ ...asked, ...everything })}>
            {words.withoutFilters(elsewhere)}
          </SiteLink>
        </p>
      )}
      <NothingAsked />
    </>
  )
}

const everything = { kind: null, from: null, to: null, agency: null, province: null }
