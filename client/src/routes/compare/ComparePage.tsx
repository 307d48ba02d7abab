import { useSuspenseQuery } from '@apollo/client/react'
import { dayNumber, isDay } from '../../../../schema/words/calendar'
import type { LoadArgs, Loaded } from '../../app/page'
import { useSite } from '../../app/site'
import { WhyChanged } from '../../components/change/WhyChanged'
import { documentName } from '../../components/documentName'
import { Head } from '../../components/Head'
import { SiteLink } from '../../components/SiteLink'
import type { CompareQuery } from '../../generated/types'
import { keptRuns } from '../../lib/keptRuns'
import { slugOf } from '../../lib/slugOf'
import { CompareChoices } from './CompareChoices'
import { CompareTable } from './CompareTable'
import { type ComparedPlan, carryingOut } from './comparedPlan'
import { CarriedOutDocument, CompareDocument } from './generated/compare'

export interface CompareProps {
  variables: { a: string; b: string }
}

/** `/doi-chieu/04-kh-tbtt/13-kh-tbtt`: two plans that carry messages, by the last parts of their pages' addresses. */
export async function load({ client, params }: LoadArgs): Promise<Loaded<CompareProps> | null> {
  const variables = { a: `/ke-hoach/${params.a}`, b: `/ke-hoach/${params.b}` }
  const { data } = await client.query({ query: CompareDocument, variables })
  const both = [data?.left, data?.right].every(
    lookup => lookup?.__typename === 'DocumentFound' && lookup.document.__typename === 'Plan',
  )
  if (!both) return null
  await client.query({ query: CarriedOutDocument, variables })
  return { props: { variables } }
}

/** Two stages side by side. */
export function ComparePage({ variables }: CompareProps) {
  const site = useSite()
  const words = site.texts.compare
  const { data } = useSuspenseQuery(CompareDocument, { variables })
  const below = useSuspenseQuery(CarriedOutDocument, { variables }).data
  const [left, right] = [planOf(data.left), planOf(data.right)]
  const names = [documentName(left, site), documentName(right, site)] as const
  const { shared } = keptRuns(left.messages[0]?.message.text ?? '', right.messages[0]?.message.text ?? '')
  const intro = [words.between(names[0], names[1], daysBetween(left, right)), words.shared(shared)].join(' ')
  return (
    <>
      <header className="head wide-print">
        <Head title={words.titleOf(names[0], names[1])} description={intro} />
        <h1>{words.title}</h1>
        <p>{intro}</p>
      </header>
      <CompareChoices
        plans={data.timeline.nearestPeriods.map(({ plan }) => plan)}
        left={left.url}
        right={right.url}
      />
      <CompareTable left={left} right={right} below={[carryingOut(below.left), carryingOut(below.right)]} />
      <p className="note">{words.note}</p>
      {data.messageChange && (
        <div className="noprint">
          <WhyChanged change={data.messageChange} />
          <p>
            <SiteLink to={`/to-in/${slugOf(left.url)}/${slugOf(right.url)}`}>
              {site.texts.change.sheet}
            </SiteLink>
          </p>
        </div>
      )}
    </>
  )
}

function planOf(lookup: CompareQuery['left']): ComparedPlan {
  if (lookup.__typename !== 'DocumentFound' || lookup.document.__typename !== 'Plan')
    throw new Error('Only plans are compared')
  return lookup.document
}

function daysBetween({ issued: a }: ComparedPlan, { issued: b }: ComparedPlan): number | null {
  return a && b && isDay(a) && isDay(b) ? Math.abs(dayNumber(a) - dayNumber(b)) : null
}

export { ComparePage as Page }
