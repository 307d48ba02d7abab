import { useTexts } from '../../app/site'
import type { TaskCarriedOut_TaskFragment } from '../../generated/types'
import { DocumentLink } from '../DocumentLink'
import { Rule } from '../Rule'
import { NamedAgencies } from './NamedAgencies'

/** Who carried a task out, in the words of the paper that reports it, and how that is known. */
export function TaskCarriedOut({ task }: { task: TaskCarriedOut_TaskFragment }) {
  const texts = useTexts()
  return task.actions.map(({ action, basis, rule }) => (
    <p className="small" key={action.id}>
      {texts.acts.carriedOutBy} <NamedAgencies named={action.doneBy} />: <q lang="vi">{action.text}</q> (
      <DocumentLink document={action.document} />. <b>{texts.basis[basis]}</b>
      {rule && <Rule told={rule} />})
    </p>
  ))
}
