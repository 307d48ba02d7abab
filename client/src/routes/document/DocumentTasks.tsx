import type { FragmentType } from '@apollo/client'
import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import { SiteLink } from '../../components/SiteLink'
import type { DocumentTasks_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { useRead } from '../../lib/useRead'
import { DocumentTasks_DocumentFragmentDoc } from './generated/DocumentTasks'
import { Section } from './Section'
import { byAgency } from './tasksByAgency'

/** What the document assigns, by the agencies that lead it. */
export function DocumentTasks({ document: ref }: { document: FragmentType<DocumentTasks_DocumentFragment> }) {
  const { texts, locale } = useSite()
  const words = texts.document
  const { tasks } = useRead(DocumentTasks_DocumentFragmentDoc, ref)
  if (tasks.totalCount === 0) return null
  return (
    <Section id="nhiem-vu" title={words.tasks} note={partly()}>
      {byAgency(tasks.nodes).map(({ agencies, tasks }) =>
        tasks.map((task, at) => (
          <FactRow
            key={task.id}
            id={task.id.replace(/[^\w-]+/g, '-')}
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
    </Section>
  )

  function partly(): string | undefined {
    return tasks.nodes.length < tasks.totalCount
      ? texts.shown(tasks.nodes.length, tasks.totalCount)
      : undefined
  }
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
