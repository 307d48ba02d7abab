import { useTexts } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'

/** One of each kind: words of a message, numbers of papers, a body, a province. */
const examples = ['thích ứng an toàn', '23/KH-TBTT', 'Nghị quyết 128', 'Tiểu ban Truyền thông', 'Lạng Sơn']

/** Ways to begin, where nothing is asked or nothing was found. */
export function NothingAsked() {
  const texts = useTexts()
  const words = texts.searching
  return (
    <>
      <p className="label">{words.tryThese}</p>
      <ul className="choices">
        {examples.map(example => (
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
