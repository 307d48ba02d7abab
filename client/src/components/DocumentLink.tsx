import { useSite } from '../app/site'
import { anchorOf } from '../lib/locator'
import { documentName, type NamedDocument } from './documentName'
import { SiteLink } from './SiteLink'

interface Props {
  document: NamedDocument
  /** Leads to the passage of the document instead of its head. */
  locator?: string
}

export function DocumentLink({ document, locator }: Props) {
  const site = useSite()
  const anchor = locator ? `#${anchorOf(locator)}` : ''
  return <SiteLink to={`${document.url}${anchor}`}>{documentName(document, site)}</SiteLink>
}
