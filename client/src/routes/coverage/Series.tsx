import { useTexts } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import type { Series_SeriesFragment } from '../../generated/types'
import styles from './coverage.module.css'
import { type Cell, missingIn, seriesCells } from './seriesCells'

/** One numbered series with every number drawn, the unknown ones too; a long one only by what is known of it. */
export function Series({ series }: { series: Omit<Series_SeriesFragment, ' $fragmentName'> }) {
  const words = useTexts().coverage
  const missing = missingIn(series)
  const id = `day-${series.symbol}-${series.year}-${series.issuer.id}`.replace(/[^\p{L}\p{N}]+/gu, '-')
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.series(series.symbol, series.year)}</h2>
      <p className="small" lang="vi">
        <SiteLink to={series.issuer.url}>{series.issuer.name}</SiteLink>
      </p>
      <ol className={styles.register}>
        {seriesCells(series).map(cell => (
          <SeriesNumber key={`${cell.state} ${cell.number ?? cell.digits}`} cell={cell} />
        ))}
      </ol>
      {missing > 0 && <p className="note">{words.missing(missing)}</p>}
    </section>
  )
}

function SeriesNumber({ cell: { digits, number, state } }: { cell: Cell }) {
  const words = useTexts().coverage
  return (
    <li data-h={state}>
      {number === null ? (
        <b>{digits}</b>
      ) : (
        <SiteLink to={`/tim?q=${encodeURIComponent(number)}`}>
          <b>{digits}</b>
        </SiteLink>
      )}
      <span>{words.states[state]}</span>
    </li>
  )
}
