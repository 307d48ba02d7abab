import type { ComponentProps } from 'react'
import { useAddress } from '../app/address'
import { Link } from '../app/Link'
import { inLocale, useSite } from '../app/site'

type Props = ComponentProps<typeof Link>

/**
 * A link within the site, `to` in its Vietnamese form; it stays in the language of the page. To a place on the page on
 * view it is the browser's own, which leads there and marks the place (`:target`).
 */
export function SiteLink({ to, state, ...rest }: Props) {
  const { locale } = useSite()
  const { pathname } = useAddress()
  const address = to.startsWith('#') || to.startsWith('?') ? to : inLocale(to, locale)
  const [path, place] = address.split('#')
  if (place && (path === '' || path === pathname)) {
    return <a href={`#${place}`} {...rest} />
  }
  return <Link to={address} state={state} {...rest} />
}
