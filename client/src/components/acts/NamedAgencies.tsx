import { useTexts } from '../../app/site'
import type { NamedAgency_NamedFragment } from '../../generated/types'
import { SiteLink } from '../SiteLink'

/** Bodies as a paper names them, each with the class or part by which it does. */
export function NamedAgencies({ named }: { named: readonly NamedAgency_NamedFragment[] }) {
  const words = useTexts().document
  return named.map(({ agency, through }, at) => (
    <span key={`${agency.id} ${through}`} lang="vi">
      {at > 0 && ' · '}
      <SiteLink to={agency.url}>{agency.name}</SiteLink>
      {through && ` ${words.through(through)}`}
    </span>
  ))
}
