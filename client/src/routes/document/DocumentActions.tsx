import { useTexts } from '../../app/site'
import { ActionFact } from '../../components/acts/ActionFact'
import type { DocumentActions_DocumentFragment } from '../../generated/types'
import styles from './document.module.css'
import { factAnchor } from './factAnchor'
import { ListPager } from './ListPager'
import { Section } from './Section'

/** What the document reports as done. */
export function DocumentActions({ document }: { document: DocumentActions_DocumentFragment }) {
  const words = useTexts().acts
  const { actions } = document
  if (actions.totalCount === 0) return null
  return (
    <Section id="viec-da-lam" title={words.actions}>
      <div className={styles.columns}>
        {actions.nodes.map(action => (
          <ActionFact key={action.id} id={factAnchor(action.id)} action={action} />
        ))}
      </div>
      <ListPager of="actions" part="viec-da-lam" list={actions} />
    </Section>
  )
}
