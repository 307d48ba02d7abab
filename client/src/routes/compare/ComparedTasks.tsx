import { useTexts } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import { type ComparedPlan, tasksByAgency } from './comparedPlan'

/** Who has to do something by a plan, and how much. */
export function ComparedTasks({ plan }: { plan: ComparedPlan }) {
  const words = useTexts().compare
  const agencies = tasksByAgency(plan)
  if (plan.tasks.totalCount === 0) return <p className="absent">{words.noTasks}</p>
  return (
    <>
      <p>
        <SiteLink to={`${plan.url}#nhiem-vu`}>{words.countOfTasks(plan.tasks.totalCount)}</SiteLink>
      </p>
      <ul>
        {agencies.map(({ id, name, url, count }) => (
          <li key={id}>
            <SiteLink to={url} lang="vi">
              {name}
            </SiteLink>{' '}
            <span className="small">{count}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
