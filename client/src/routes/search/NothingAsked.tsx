import { useTexts } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'

/** Ways to begin, where nothing is asked or nothing was found. */
export function NothingAsked() {
  const texts = useTexts()
  const words = texts.searching
  return (
    <>
      <p className="label">{words.tryThese}</p>
      <ul className="choices">
        {words.examples.map(example => (
          <li key={example} lang="vi">
            <SiteLink to={`/tim?q=${encodeURIComponent(example)}`}>{example}</SiteLink>
          </li>
        ))}
      </ul>
      <p>
        <SiteLink to="/chung-toi-giu-gi">{texts.nav.coverage}</SiteLink> ·{' '}
        <SiteLink to="/van-ban">{texts.nav.documents}</SiteLink> ·{' '}
        <SiteLink to="/kiem-tra">{texts.nav.check}</SiteLink>
      </p>
    </>
  )
}
