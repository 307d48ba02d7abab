import { useTexts } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import styles from './compare.module.css'
import { type ComparedPlan, tasksByAgency } from './comparedPlan'

/** Who has to do something by a plan, and how much; agencies that the other plan gives nothing to do are told. */
export function ComparedTasks({ plan, other }: { plan: ComparedPlan; other: ComparedPlan }) {
  const words = useTexts().compare
  const elsewhere = new Set(tasksByAgency(other).map(({ id }) => id))
  if (plan.tasks.totalCount === 0) return <p className={styles.absent}>{words.noTasks}</p>
  return (
    <>
      <p>
        <SiteLink to={`${plan.url}#nhiem-vu`}>{words.countOfTasks(plan.tasks.totalCount)}</SiteLink>
      </p>
      <ul>
        {tasksByAgency(plan).map(({ id, name, url, count }) => (
          <li key={id}>
            <SiteLink to={url} lang="vi">
              {name}
            </SiteLink>{' '}
            <span className="small">
              {count}
              {elsewhere.size > 0 && !elsewhere.has(id) && `, ${words.onlyHere}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
