import { useTexts } from '../../app/site'
import { RequestFact } from '../../components/acts/RequestFact'
import type { DocumentRequests_DocumentFragment } from '../../generated/types'
import styles from './document.module.css'
import { factAnchor } from './factAnchor'
import { ListPager } from './ListPager'
import { Section } from './Section'

/** What the document asks of others, or tells that another paper asked. */
export function DocumentRequests({ document }: { document: DocumentRequests_DocumentFragment }) {
  const words = useTexts().acts
  const { requests } = document
  if (requests.totalCount === 0) return null
  return (
    <Section id="kien-nghi" title={words.requests}>
      <div className={styles.columns}>
        {requests.nodes.map(request => (
          <RequestFact key={request.id} id={factAnchor(request.id)} request={request} />
        ))}
      </div>
      <ListPager of="requests" part="kien-nghi" list={requests} />
    </Section>
  )
}
