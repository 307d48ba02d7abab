import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import { SiteLink } from '../../components/SiteLink'
import type { DocumentTasks_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { factAnchor } from './factAnchor'
import { ListPager } from './ListPager'
import { Section } from './Section'
import { byAgency } from './tasksByAgency'

/** What the document assigns, by the agencies that lead it. */
export function DocumentTasks({ document }: { document: DocumentTasks_DocumentFragment }) {
  const { texts, locale } = useSite()
  const words = texts.document
  const { tasks } = document
  if (tasks.totalCount === 0) return null
  return (
    <Section id="nhiem-vu" title={words.tasks}>
      {byAgency(tasks.nodes).map(({ agencies, tasks }) =>
        tasks.map((task, at) => (
          <FactRow
            key={task.id}
            id={factAnchor(task.id)}
            evidence={task.evidence}
            label={
              at === 0 &&
              (agencies.length === 0
                ? words.unassigned
                : agencies.map((agency, i) => (
                    <span key={agency.id} lang="vi">
                      {i > 0 && ' · '}
                      <SiteLink to={agency.url}>{agency.name}</SiteLink>
                    </span>
                  )))
            }
          >
            <p lang="vi">{task.text}</p>
            {task.due && <p className="small">{words.due(dayInWords(task.due, locale))}</p>}
            <Joining task={task} />
          </FactRow>
        )),
      )}
      <ListPager of="tasks" part="nhiem-vu" list={tasks} />
    </Section>
  )
}

type Task = DocumentTasks_DocumentFragment['tasks']['nodes'][number]

function Joining({ task }: { task: Task }) {
  const words = useSite().texts.document
  const joining = task.assignments.filter(({ role }) => role === 'JOIN')
  if (joining.length === 0) return null
  return (
    <p className="small" lang="vi">
      {words.joining}{' '}
      {joining.map(({ agency }, at) => (
        <span key={agency.id}>
          {at > 0 && ', '}
          <SiteLink to={agency.url}>{agency.name}</SiteLink>
        </span>
      ))}
    </p>
  )
}
