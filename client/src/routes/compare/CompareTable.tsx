import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { SiteLink } from '../../components/SiteLink'
import { dayInShort } from '../../lib/dayWords'
import { keptRuns } from '../../lib/keptRuns'
import { CarriedOut } from './CarriedOut'
import { ComparedPeriod } from './ComparedPeriod'
import { ComparedPolicies } from './ComparedPolicies'
import { ComparedTasks } from './ComparedTasks'
import { CompareRow } from './CompareRow'
import styles from './compare.module.css'
import { type ComparedPlan, type carryingOut, daysAhead, daysOf, tasksByAgency } from './comparedPlan'
import { Issuer } from './Issuer'
import { KeptWords } from './KeptWords'
import { outcomeBetween, setOf } from './outcome'

interface Props {
  left: ComparedPlan
  right: ComparedPlan
  /** The papers that carry out each of them. */
  below: readonly [ReturnType<typeof carryingOut>, ReturnType<typeof carryingOut>]
}

/** Two plans, row by row: wording, period, days, issuer, policies, who carries them out and who has to do what. */
export function CompareTable({ left, right, below }: Props) {
  const site = useSite()
  const { texts, locale } = site
  const words = texts.compare
  const both = [left, right] as const
  const names = [left.number ?? documentName(left, site), right.number ?? documentName(right, site)] as const
  const outcome = outcomeBetween(left.held && right.held)
  const wordings = keptRuns(textOf(left), textOf(right))
  const [periodA, periodB] = both.map(({ messages }) => messages[0]?.period)
  const policies = both.map(({ messages }) => messages.flatMap(({ policies }) => policies))
  const [aheadA, aheadB] = both.map(daysAhead)
  const ids = (papers: { from: { id: string } }[]) => setOf(papers.map(({ from }) => from.id))
  const assigned = both.map(plan => setOf(tasksByAgency(plan).map(({ id, count }) => `${id} ${count}`)))
  return (
    <table className={styles.compare}>
      <caption className="vh">{names.join(' · ')}</caption>
      <thead>
        <tr>
          <td />
          {both.map((plan, at) => (
            <th scope="col" key={at === 0 ? 'left' : 'right'}>
              <SiteLink to={plan.url}>{names[at]}</SiteLink>
              <span>{plan.issued ? dayInShort(plan.issued, locale) : texts.undated}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <CompareRow
          label={words.wording}
          outcome={outcome(textOf(left), textOf(right))}
          names={names}
          left={<KeptWords runs={wordings.left} />}
          right={<KeptWords runs={wordings.right} />}
        />
        <CompareRow
          label={words.period}
          outcome={outcome(daysOf(periodA), daysOf(periodB))}
          names={names}
          left={<ComparedPeriod period={periodA} />}
          right={<ComparedPeriod period={periodB} />}
        />
        <CompareRow
          label={words.ahead}
          outcome={outcome(aheadA, aheadB)}
          names={names}
          left={<p>{words.daysAhead(aheadA ?? null)}</p>}
          right={<p>{words.daysAhead(aheadB ?? null)}</p>}
        />
        <CompareRow
          label={words.issuer}
          outcome={outcome(left.issuer?.id, right.issuer?.id)}
          names={names}
          left={<Issuer plan={left} />}
          right={<Issuer plan={right} />}
        />
        <CompareRow
          label={words.policies}
          outcome={outcome(
            setOf(policies[0]!.map(({ to }) => to.id)),
            setOf(policies[1]!.map(({ to }) => to.id)),
          )}
          names={names}
          left={<ComparedPolicies links={policies[0]!} others={policies[1]!} />}
          right={<ComparedPolicies links={policies[1]!} others={policies[0]!} />}
        />
        <CompareRow
          label={words.carriedOut}
          outcome={outcome(ids(below[0]), ids(below[1]))}
          names={names}
          left={<CarriedOut papers={below[0]} />}
          right={<CarriedOut papers={below[1]} />}
        />
        <CompareRow
          label={words.tasks}
          outcome={outcome(assigned[0], assigned[1])}
          names={names}
          left={<ComparedTasks plan={left} other={right} />}
          right={<ComparedTasks plan={right} other={left} />}
        />
      </tbody>
    </table>
  )
}

const textOf = ({ messages }: ComparedPlan): string => messages[0]?.message.text ?? ''
