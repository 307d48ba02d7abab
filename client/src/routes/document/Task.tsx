import { useSite } from '../../app/site'
import { TaskCarriedOut } from '../../components/acts/TaskCarriedOut'
import { Quote } from '../../components/Quote'
import { SiteLink } from '../../components/SiteLink'
import type { DocumentTasks_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { factAnchor } from './factAnchor'
import { namedBy } from './tasksByAgency'

type Task = DocumentTasks_DocumentFragment['tasks']['nodes'][number]

/** A task in the paper's words, with who leads and who joins: it can be quoted alone. */
export function Task({ task }: { task: Task }) {
  const { texts, locale } = useSite()
  const words = texts.document
  const { id, text, due, evidence } = task
  const joining = namedBy(task, 'JOIN')
  return (
    <li id={factAnchor(id)}>
      <Quote shown={text} places={evidence} basis={evidence[0]?.basis ?? 'STATED'}>
        <Leading task={task} />
        {due && `${words.due(dayInWords(due, locale))}. `}
        {joining.length > 0 && (
          <span lang="vi">
            {words.joining}{' '}
            {joining.map(({ agency }, at) => (
              <span key={agency.id}>
                {at > 0 && ', '}
                <SiteLink to={agency.url}>{agency.name}</SiteLink>
              </span>
            ))}
            {'. '}
          </span>
        )}
      </Quote>
      <TaskCarriedOut task={task} />
    </li>
  )
}

const LEADS = 'chủ trì'

/** Who leads, with the paper's own word for it where that is another, and the class by which it names the body. */
function Leading({ task }: { task: Task }) {
  const words = useSite().texts.document
  const leading = namedBy(task, 'LEAD')
  if (leading.length === 0) return null
  return (
    <b lang="vi">
      {leading
        .map(({ agency, printed, through }) =>
          [agency.name, printed && printed !== LEADS && `(${printed})`, through && words.through(through)]
            .filter(Boolean)
            .join(' '),
        )
        .join(' · ')}
      {'. '}
    </b>
  )
}
