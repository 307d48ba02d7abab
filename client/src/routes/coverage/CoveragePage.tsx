import { useSuspenseQuery } from '@apollo/client/react'
import type { LoadArgs, Loaded } from '../../app/page'
import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { DocumentRow } from '../../components/DocumentRow'
import { PageHead } from '../../components/PageHead'
import { Pager } from '../../components/Pager'
import { SiteLink } from '../../components/SiteLink'
import type { Series_SeriesFragment } from '../../generated/types'
import { dayInShort, dayInWords } from '../../lib/dayWords'
import styles from './coverage.module.css'
import { CoverageDocument } from './generated/coverage'
import { Series } from './Series'
import { SingleNumber } from './SingleNumber'

interface CoverageProps {
  variables: { skip: number }
}
/** Where in the address the place in the list of series stands. */
const SERIES_FROM = 'sau-loat'

/** `/chung-toi-giu-gi`: what we hold, what we know by name only, what is missing. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<CoverageProps>> {
  const after = url.searchParams.get(SERIES_FROM) ?? ''
  const variables = { skip: /^\d{1,7}$/.test(after) ? Number(after) : 0 }
  await client.query({ query: CoverageDocument, variables })
  return { props: { variables } }
}

/** What every answer here is made from, and what is not among it. */
export function CoveragePage({ variables }: CoverageProps) {
  const { texts, locale } = useSite()
  const words = texts.coverage
  const { coverage, read, cited, dataVersion } = useSuspenseQuery(CoverageDocument, { variables }).data
  const span = coverage.from && coverage.to
  const rows = coverage.series.filter(series => known(series) > 1).sort((a, b) => known(b) - known(a))
  const reached = variables.skip + coverage.series.length
  const singles = coverage.series.filter(series => known(series) === 1)
  return (
    <>
      <PageHead title={words.title} intro={words.intro(coverage.held, coverage.citedOnly)} />
      <p className="note">{locale === 'en' ? coverage.noteInEnglish : coverage.note}</p>
      {coverage.problems.length > 0 && (
        <section aria-labelledby="chua-doc">
          <h2 id="chua-doc">{words.problems}</h2>
          <ul className="list" lang="vi">
            {coverage.problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </section>
      )}
      {span && (
        <p className="note">
          {words.span(dayInWords(coverage.from!, locale), dayInWords(coverage.to!, locale))}
        </p>
      )}
      {rows.map(series => (
        <Series key={keyOf(series)} series={series} />
      ))}
      {singles.length > 0 && (
        <section aria-labelledby="le">
          <h2 id="le">{words.singles}</h2>
          <ul className="list">
            {singles.map(series => (
              <SingleNumber key={keyOf(series)} series={series} />
            ))}
          </ul>
        </section>
      )}
      <Pager
        shown={coverage.series.length}
        total={coverage.seriesTotal}
        next={reached < coverage.seriesTotal ? String(reached) : null}
        name={SERIES_FROM}
      />
      <section aria-labelledby="da-doc">
        <h2 id="da-doc">{words.read}</h2>
        <ul className="list">
          {read.nodes.map(document => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </ul>
        {read.nodes.length < read.totalCount && (
          <p>
            <SiteLink to="/van-ban?giu=co">{texts.shown(read.nodes.length, read.totalCount)}</SiteLink>
          </p>
        )}
      </section>
      <section aria-labelledby="nhac-ten">
        <h2 id="nhac-ten">{words.cited}</h2>
        <p className="note">{words.citedNote}</p>
        <ul className={styles.citedList}>
          {cited.nodes.map(document => (
            <li key={document.id}>
              <DocumentLink document={document} />
              {document.issued && `, ${dayInShort(document.issued, locale)}`}
            </li>
          ))}
        </ul>
        {cited.nodes.length < cited.totalCount && (
          <p>
            <SiteLink to="/van-ban?giu=khong">{texts.shown(cited.nodes.length, cited.totalCount)}</SiteLink>
          </p>
        )}
      </section>
      <p className="note">
        {words.version(dataVersion.version, dataVersion.documents, dataVersion.assertions)}
      </p>
    </>
  )
}

type OneSeries = Pick<Series_SeriesFragment, 'symbol' | 'year' | 'held' | 'citedOnly' | 'issuer'>

const known = ({ held, citedOnly }: OneSeries) => held.length + citedOnly.length
const keyOf = ({ symbol, year, issuer }: OneSeries) => `${symbol} ${year} ${issuer.id}`

export { CoveragePage as Page }
