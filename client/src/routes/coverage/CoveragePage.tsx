import { useSuspenseQuery } from '@apollo/client/react'
import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { DocumentRow } from '../../components/DocumentRow'
import { PageHead } from '../../components/PageHead'
import { SiteLink } from '../../components/SiteLink'
import { dayInShort, dayInWords } from '../../lib/dayWords'
import { CoverageDocument } from './generated/coverage'
import { Series } from './Series'

/** What every answer here is made from, and what is not among it. */
export function CoveragePage() {
  const { texts, locale } = useSite()
  const words = texts.coverage
  const { coverage, read, cited, dataVersion } = useSuspenseQuery(CoverageDocument).data
  const span = coverage.from && coverage.to
  return (
    <>
      <PageHead title={words.title} intro={words.intro(coverage.held, coverage.citedOnly)} />
      <p className="note" lang="vi">
        {coverage.note}
      </p>
      {span && (
        <p className="note">
          {words.span(dayInWords(coverage.from!, locale), dayInWords(coverage.to!, locale))}
        </p>
      )}
      {coverage.series.map(series => (
        <Series key={`${series.symbol} ${series.year} ${series.issuer.id}`} series={series} />
      ))}
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
        <ul className="cited-list">
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
