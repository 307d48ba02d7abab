import { useSuspenseQuery } from '@apollo/client/react'
import { useSite } from '../../app/site'
import { documentName, type NamedDocument } from '../../components/documentName'
import { PageHead } from '../../components/PageHead'
import { SiteLink } from '../../components/SiteLink'
import { slugOf } from '../../lib/slugOf'
import { TraceStartDocument } from './generated/trace'
import type { TraceProps } from './load'
import { policiesOf } from './mostRestedOn'
import { TraceBody } from './TraceBody'

/** Where a trace begins: a paper to choose, and the picture of the policy on which most plans rest. */
export function TraceStartPage({ slug, looking, variables }: Partial<TraceProps>) {
  const words = useSite().texts.trace
  const { data } = useSuspenseQuery(TraceStartDocument)
  const periods = data.timeline.nearestPeriods
  const choose = (
    <nav className="controls noprint" aria-label={words.choose}>
      <Choices label={words.policies} papers={policiesOf(periods)} />
      <Choices label={words.plans} papers={periods.map(({ plan }) => plan)} />
      <p className="choices">
        <SiteLink to="/van-ban">{words.allPapers}</SiteLink>
      </p>
    </nav>
  )
  if (!slug || !looking || !variables) {
    return (
      <>
        <PageHead title={words.title} intro={words.nothing} />
        {choose}
      </>
    )
  }
  return (
    <>
      {choose}
      <TraceBody slug={slug} looking={looking} variables={variables} />
    </>
  )
}

function Choices({ label, papers }: { label: string; papers: readonly NamedDocument[] }) {
  const site = useSite()
  const once = [...new Map(papers.map(paper => [paper.id, paper])).values()]
  return (
    <p className="choices">
      <span className="label">{label}</span>{' '}
      {once.map(paper => (
        <SiteLink key={paper.id} to={`/truy-nguyen/${slugOf(paper.url)}`}>
          {paper.number ?? documentName(paper, site)}
        </SiteLink>
      ))}
    </p>
  )
}

export { loadStart as load } from './load'
export { TraceStartPage as Page }
