import { useAddress } from '../app/address'
import { inOtherLocale, useSite } from '../app/site'
import { isUnder, navigation } from './navigation'
import { SiteLink } from './SiteLink'

export function NavLinks({ className }: { className?: string }) {
  const { texts, locale } = useSite()
  const { pathname } = useAddress()
  const path = locale === 'en' ? inOtherLocale(pathname) : pathname
  return (
    <ul className={className}>
      {navigation(texts).map(entry => (
        <li key={entry.to}>
          <SiteLink to={entry.to} aria-current={isUnder(path, entry) ? 'page' : undefined}>
            {entry.label}
          </SiteLink>
        </li>
      ))}
    </ul>
  )
}
