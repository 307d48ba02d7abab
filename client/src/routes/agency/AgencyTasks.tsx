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
  const partIn = (task: (typeof tasks.nodes)[number]) =>
    task.assignments.find(({ agency }) => agency.id === id)
  return (
    <>
      {roles.map(role => {
        const own = tasks.nodes.filter(task => (partIn(task)?.role ?? 'JOIN') === role)
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
                evidence={[...task.evidence, ...byClass(task.actorEvidence, partIn(task)?.rule)]}
                because={partIn(task)?.rule}
              >
                <p lang="vi">{task.text}</p>
                <Through named={partIn(task)?.through} />
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

/** The words that name the class by which a rule concludes that the body is meant. */
function byClass<Evidence extends { rule: string | null }>(
  evidence: readonly Evidence[],
  rule: string | null | undefined,
): Evidence[] {
  return rule ? evidence.filter(one => one.rule === rule) : []
}

function Through({ named }: { named: string | null | undefined }) {
  const words = useSite().texts.document
  return (
    named && (
      <p className="small" lang="vi">
        {words.through(named)}
      </p>
    )
  )
}
