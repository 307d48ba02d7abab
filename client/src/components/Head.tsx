import { useAddress } from '../app/address'
import { inOtherLocale, useSite } from '../app/site'

interface Props {
  title: string
  description: string
  /** Permanent path of the page where it is not the address on view. */
  path?: string
}

/** Title, description and addresses of a page; React puts them into the head. */
export function Head({ title, description, path }: Props) {
  const { origin, texts, locale } = useSite()
  const { pathname } = useAddress()
  const own = path ?? pathname
  const other = inOtherLocale(own)
  return (
    <>
      <title>{`${title} · ${texts.name}`}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={`${origin}${own}`} />
      <meta property="og:site_name" content={texts.name} />
      <meta property="og:type" content="article" />
      <link rel="canonical" href={`${origin}${own}`} />
      <link rel="alternate" hrefLang={locale === 'en' ? 'vi' : 'en'} href={`${origin}${other}`} />
    </>
  )
}
