import { useTexts } from '../app/site'
import { NavLinks } from './NavLinks'
import { OtherLanguage } from './OtherLanguage'

export function Footer() {
  const texts = useTexts()
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
              <OtherLanguage />
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
