import { useAddress } from '../app/address'
import { inOtherLocale, useSite } from '../app/site'

/** The same page in the other language. */
export function OtherLanguage({ className }: { className?: string }) {
  const { texts, locale } = useSite()
  const { pathname, search } = useAddress()
  const other = locale === 'en' ? 'vi' : 'en'
  return (
    <a className={className} href={`${inOtherLocale(pathname)}${search}`} lang={other} hrefLang={other}>
      {texts.otherLanguage}
    </a>
  )
}
