import { useLocation, useSearchParams } from 'react-router'
import { inVietnamese, useTexts } from '../app/site'
import { SiteLink } from './SiteLink'

interface Props {
  shown: number
  total: number
  /** The cursor behind the last one shown; null at the end of the list. */
  next: string | null
}

/** On through a list by links; the place in it is in the address. */
export function Pager({ shown, total, next }: Props) {
  const texts = useTexts()
  const { pathname } = useLocation()
  const [parameters] = useSearchParams()
  const path = inVietnamese(pathname)
  const later = parameters.has('sau')
  if (shown >= total && !later) return null
  return (
    <nav className="choices" aria-label={texts.pages}>
      <span>{texts.shown(shown, total)}</span>
      {later && <SiteLink to={`${path}${changed(parameters, null)}`}>{texts.firstPage}</SiteLink>}
      {next && <SiteLink to={`${path}${changed(parameters, next)}`}>{texts.morePages}</SiteLink>}
    </nav>
  )
}

function changed(parameters: URLSearchParams, after: string | null): string {
  const copy = new URLSearchParams(parameters)
  if (after) copy.set('sau', after)
  else copy.delete('sau')
  const text = copy.toString()
  return text && `?${text}`
}
