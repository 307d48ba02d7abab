import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { inLocale, useSite } from '../app/site'

/** A link within the site, `to` in its Vietnamese form; it stays in the language of the page. */
export function SiteLink({ to, ...rest }: Omit<ComponentProps<typeof Link>, 'to'> & { to: string }) {
  const { locale } = useSite()
  return <Link to={to.startsWith('#') || to.startsWith('?') ? to : inLocale(to, locale)} {...rest} />
}
