import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import { SiteLink } from '../../components/SiteLink'
import type { DocumentTasks_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { factAnchor } from './factAnchor'
import { ListPager } from './ListPager'
import { Section } from './Section'
import { byAgency } from './tasksByAgency'

/** What the document assigns, by the agencies that lead it: each task is the paper's own words, so they stand once. */
export function DocumentTasks({ document }: { document: DocumentTasks_DocumentFragment }) {
  const { texts, locale } = useSite()
  const words = texts.document
  const { tasks } = document
  if (tasks.totalCount === 0) return null
  return (
    <Section id="nhiem-vu" title={words.tasks}>
      {byAgency(tasks.nodes).map(({ agencies, tasks }) =>
        tasks.map(task => (
          <FactRow
            key={task.id}
            id={factAnchor(task.id)}
            evidence={task.evidence.map(place => ({ ...place, shown: task.text }))}
            label={agencies.length > 0 ? <Leading task={task} /> : words.unassigned(task.field)}
          >
            {task.due && <p className="small">{words.due(dayInWords(task.due, locale))}</p>}
            <Joining task={task} />
          </FactRow>
        )),
      )}
      <ListPager of="tasks" part="nhiem-vu" list={tasks} />
    </Section>
  )
}

/** Who leads, with the paper's own word for it where that is another, and the class by which it names the body. */
function Leading({ task }: { task: Task }) {
  const words = useSite().texts.document
  const leading = task.assignments.filter(({ role }) => role === 'LEAD')
  return leading.map(({ agency, printed, through }, at) => (
    <span key={agency.id} lang="vi">
      {at > 0 && ' · '}
      <SiteLink to={agency.url}>{agency.name}</SiteLink>
      {printed && printed !== LEADS && ` (${printed})`}
      {through && ` ${words.through(through)}`}
    </span>
  ))
}
const LEADS = 'chủ trì'

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
