import { useTexts } from '../app/site'
import { NavLinks } from './NavLinks'
import { OtherLanguage } from './OtherLanguage'
import { SearchBox } from './SearchBox'
import { SiteLink } from './SiteLink'

export function Masthead() {
  const texts = useTexts()
  return (
    <header className="mast">
      <div className="mast-edge">
        <div className="page mast-in">
          <SiteLink className="mast-name" to="/">
            {texts.name}
          </SiteLink>
          <p className="mast-line">{texts.tagline}</p>
          <a className="mast-toc" href="#muc-luc">
            {texts.contents}
          </a>
          <OtherLanguage className="mast-other" />
          <SearchBox />
        </div>
      </div>
      <div className="page">
        <nav aria-label={texts.mainNavigation}>
          <NavLinks />
        </nav>
      </div>
    </header>
  )
}
