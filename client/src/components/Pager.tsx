import { useAddress, useParameters } from '../app/address'
import { inVietnamese, useTexts } from '../app/site'
import { SiteLink } from './SiteLink'

interface Props {
  shown: number
  total: number
  /** The cursor behind the last one shown; null at the end of the list. */
  next: string | null
  /** Of the list's place in the address, where a page has several lists. */
  name?: string
  /** The part of the page that holds the list. */
  part?: string
}

/** On through a list by links; the place in it is in the address. */
export function Pager({ shown, total, next, name = 'sau', part }: Props) {
  const texts = useTexts()
  const { pathname } = useAddress()
  const parameters = useParameters()
  const path = inVietnamese(pathname)
  const later = parameters.has(name)
  if (shown >= total && !later) return null
  const to = (after: string | null) => `${path}${changed(parameters, name, after)}${part ? `#${part}` : ''}`
  return (
    <nav className="choices" aria-label={texts.pages}>
      <span>{texts.shown(shown, total)}</span>
      {later && <SiteLink to={to(null)}>{texts.firstPage}</SiteLink>}
      {next && <SiteLink to={to(next)}>{texts.morePages}</SiteLink>}
    </nav>
  )
}

function changed(parameters: URLSearchParams, name: string, after: string | null): string {
  const copy = new URLSearchParams(parameters)
  if (after) copy.set(name, after)
  else copy.delete(name)
  const text = copy.toString()
  return text && `?${text}`
}
