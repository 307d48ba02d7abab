import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import { Pager } from '../../components/Pager'
import type { AgencyTasks_AgencyFragment, TaskRole } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { listInAddress } from './load'

const roles: TaskRole[] = ['LEAD', 'JOIN']

/** What papers have the body do: what it leads, then what it joins, each by paper. */
export function AgencyTasks({ agency }: { agency: AgencyTasks_AgencyFragment }) {
  const { texts, locale } = useSite()
  const words = texts.agencies
  const { id, tasks } = agency
  const roleOf = (task: (typeof tasks.nodes)[number]) =>
    task.assignments.find(({ agency }) => agency.id === id)?.role ?? 'JOIN'
  return (
    <>
      {roles.map(role => {
        const own = tasks.nodes.filter(task => roleOf(task) === role)
        if (own.length === 0) return null
        return (
          <section className="facts" key={role} aria-labelledby={`nv-${role}`}>
            <h2 id={`nv-${role}`}>{words.tasks[role]}</h2>
            {own.map((task, at) => (
              <FactRow
                key={task.id}
                label={
                  own[at - 1]?.document.id !== task.document.id && <DocumentLink document={task.document} />
                }
                evidence={task.evidence}
              >
                <p lang="vi">{task.text}</p>
                {task.due && <p className="small">{texts.document.due(dayInWords(task.due, locale))}</p>}
              </FactRow>
            ))}
          </section>
        )
      })}
      <Pager
        shown={tasks.nodes.length}
        total={tasks.totalCount}
        next={tasks.pageInfo.hasNextPage ? tasks.pageInfo.endCursor : null}
        name={listInAddress.tasks}
      />
    </>
  )
}
