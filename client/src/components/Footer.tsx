import { useAddress } from '../app/address'
import { inOtherLocale, useSite } from '../app/site'
import { NavLinks } from './NavLinks'

export function Footer() {
  const { texts, locale } = useSite()
  const { pathname, search } = useAddress()
  const other = locale === 'en' ? 'vi' : 'en'
  return (
    <footer className="foot" id="muc-luc">
      <div className="page foot-in">
        <nav aria-labelledby="ml">
          <h2 id="ml">{texts.contents}</h2>
          <NavLinks className="toc" />
        </nav>
        <div>
          <p>{texts.promise}</p>
          <ul className="line">
            <li>
              <a href={`${inOtherLocale(pathname)}${search}`} lang={other} hrefLang={other}>
                {texts.otherLanguage}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
