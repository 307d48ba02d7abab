import { useSite } from '../app/site'
import type { DocumentRow_DocumentFragment } from '../generated/types'
import { dayInShort } from '../lib/dayWords'
import { DocumentLink } from './DocumentLink'
import { documentName } from './documentName'

/** A document in a list: its name, day and issuer, its title, and whether we have read it. */
export function DocumentRow({
  document,
}: {
  document: Omit<DocumentRow_DocumentFragment, ' $fragmentName'>
}) {
  const site = useSite()
  const { texts, locale } = site
  const { issued, issuer, title, held } = document
  return (
    <li>
      <p>
        <b>
          <DocumentLink document={document} />
        </b>{' '}
        <span className="small">
          {issued ? dayInShort(issued, locale) : texts.undated}
          {issuer && (
            <>
              {' · '}
              <span lang="vi">{issuer.name}</span>
            </>
          )}
          {!held && ` · ${texts.documents.citedOnly}`}
        </span>
      </p>
      {title && title !== documentName(document, site) && (
        <p className="paper" lang="vi">
          {title}
        </p>
      )}
    </li>
  )
}
