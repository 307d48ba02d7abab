import { useSite } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import type { DocumentTasks_DocumentFragment } from '../../generated/types'
import styles from './document.module.css'
import { ListPager } from './ListPager'
import { Section } from './Section'
import { Task } from './Task'
import { byAgency } from './tasksByAgency'

/** What the document assigns, by the agencies that lead it: each task is the paper's own words, so they stand once. */
export function DocumentTasks({ document }: { document: DocumentTasks_DocumentFragment }) {
  const words = useSite().texts.document
  const { tasks } = document
  if (tasks.totalCount === 0) return null
  return (
    <Section id="nhiem-vu" title={words.tasks}>
      <div className={`compact ${styles.columns}`}>
        {byAgency(tasks.nodes).map(({ agencies, field, tasks }) => (
          <div className={styles.group} key={tasks[0].id}>
            <h3>
              {agencies.map(({ id, name, url }, at) => (
                <span key={id} lang="vi">
                  {at > 0 && ' · '}
                  <SiteLink to={url}>{name}</SiteLink>
                </span>
              ))}
              {agencies.length === 0 && words.unassigned(field)}
            </h3>
            <ol className={styles.tasks}>
              {tasks.map(task => (
                <Task key={task.id} task={task} />
              ))}
            </ol>
          </div>
        ))}
      </div>
      <ListPager of="tasks" part="nhiem-vu" list={tasks} />
    </Section>
  )
}
