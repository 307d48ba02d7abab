import { useTexts } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import type { Series_SeriesFragment } from '../../generated/types'
import { missingIn } from './seriesCells'

/** A series of which only one number is known: a line, not a row of empty cells. */
export function SingleNumber({ series }: { series: Omit<Series_SeriesFragment, ' $fragmentName'> }) {
  const words = useTexts().coverage
  const { held, citedOnly, issuer, year } = series
  const [number = ''] = [...held, ...citedOnly]
  return (
    <li>
      <SiteLink to={`/tim?q=${encodeURIComponent(number)}`}>{number}</SiteLink>{' '}
      <span className="small">
        <span lang="vi">{issuer.name}</span> · {year} · {words.states[held.length > 0 ? 'full' : 'cited']} ·{' '}
        {words.unseen(missingIn(series))}
      </span>
    </li>
  )
}
