import { useSuspenseQuery } from '@apollo/client/react'
import { useSite, useTexts } from '../../app/site'
import { CoverageNote } from '../../components/CoverageNote'
import { PageHead } from '../../components/PageHead'
import { Pager } from '../../components/Pager'
import { SiteLink } from '../../components/SiteLink'
import type { SearchQuery, SearchQueryVariables } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { Answer } from './Answer'
import { SearchDocument } from './generated/search'
import { NothingAsked } from './NothingAsked'
import { SearchFacets } from './SearchFacets'
import { SearchHit } from './SearchHit'
import styles from './search.module.css'
import { type Asked, searchAddress } from './searchAddress'

/** The hits, best first, and the ways to narrow them. */
export function SearchResults({ asked, variables }: { asked: Asked; variables: SearchQueryVariables }) {
  const { texts, locale } = useSite()
  const words = texts.searching
  const { ask, search, everything, ...others } = useSuspenseQuery(SearchDocument, { variables }).data
  const { totalCount: most } = everything ?? search
  const results = words.resultsFor(search.totalCount, asked.text)
  const isUnderstood = ask !== undefined && ask.outcome !== 'NOT_UNDERSTOOD'
  const answered = (
    <>
      <PageHead title={isUnderstood ? asked.text : results} intro={words.intro} />
      {ask && <Answer answer={ask} text={asked.text} />}
      {isUnderstood && <p className="label">{results}</p>}
    </>
  )
  if (ask?.outcome === 'ANSWERED' && most === 0) return answered
  return (
    <>
      {answered}
      {asked.whole !== null && (
        <p className="note">
          {words.firstWords}{' '}
          <SiteLink to={`/kiem-tra?${new URLSearchParams({ cau: asked.whole })}`}>
            {words.checkWhole}
          </SiteLink>
        </p>
      )}
      {asked.day && (
        <p className="note">
          <SiteLink to={`/thong-diep/${asked.day}`}>{words.ofDay(dayInWords(asked.day, locale))}</SiteLink>
        </p>
      )}
      {search.searchedFor !== null && <p className="note">{words.searchedFor(search.searchedFor)}</p>}
      {search.match !== 'ALL_WORDS' && <p className="note">{words.matches[search.match]}</p>}
      <p>
        {asked.marks ? words.withMarks : words.withoutMarks}{' '}
        <SiteLink to={searchAddress({ ...asked, marks: !asked.marks })}>
          {asked.marks ? words.anyMarks : words.onlyMarks}
        </SiteLink>
      </p>
      {search.totalCount > 1 && <Orders asked={asked} />}
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

/** The orders that the hits may have; the one in use is no link. */
function Orders({ asked }: { asked: Asked }) {
  const { orders, orderedBy } = useTexts().searching
  return (
    <p>
      {orderedBy}{' '}
      {(['FIT', 'NEWEST', 'OLDEST'] as const).map((order, at) => (
        <span key={order}>
          {at > 0 && ' · '}
          {order === asked.order ? (
            <b>{orders[order]}</b>
          ) : (
            <SiteLink to={searchAddress({ ...asked, order })}>{orders[order]}</SiteLink>
          )}
        </span>
      ))}
    </p>
  )
}

type Others = Omit<SearchQuery, 'ask' | 'search' | 'everything'>

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
