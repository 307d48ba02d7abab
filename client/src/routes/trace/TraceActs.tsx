import { useTexts } from '../../app/site'
import { ActionFact } from '../../components/acts/ActionFact'
import { NamedAgencies } from '../../components/acts/NamedAgencies'
import { FactRow } from '../../components/FactRow'
import { SiteLink } from '../../components/SiteLink'
import type { TraceActs_DocumentFragment } from '../../generated/types'

/** What papers report as done under a paper, and which of its tasks somebody is known to have carried out. */
export function TraceActs({ document }: { document: TraceActs_DocumentFragment }) {
  const words = useTexts().acts
  const { actionsUnder, tasks, url } = document
  const done = tasks.nodes.filter(({ actions }) => actions.length > 0)
  const open = tasks.totalCount - done.length
  return (
    <section className="facts" aria-labelledby="ai-thuc-hien">
      <h2 id="ai-thuc-hien">{words.whoCarriesOut}</h2>
      {actionsUnder.nodes.map(action => (
        <ActionFact key={action.id} action={action} />
      ))}
      {done.flatMap(({ id, text, actions }) =>
        actions.map(({ action, basis, rule, evidence }) => (
          <FactRow
            key={`${id} ${action.id}`}
            label={<NamedAgencies named={action.doneBy} />}
            evidence={evidence}
            basis={basis}
            because={rule}
          >
            <p>
              {words.carriesOut} <q lang="vi">{text}</q>
            </p>
          </FactRow>
        )),
      )}
      <p className="note">
        {tasks.totalCount > 0 ? (
          <SiteLink to={`${url}#nhiem-vu`}>{words.openTasks(open, tasks.totalCount)}</SiteLink>
        ) : (
          actionsUnder.totalCount === 0 && words.nobodyYet
        )}
      </p>
    </section>
  )
}
