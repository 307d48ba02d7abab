import { useAddress } from '../app/address'
import { inLocale, inVietnamese, useSite } from '../app/site'
import { Preview } from './Preview'

interface Props {
  title: string
  description: string
  /** Permanent path of the page, in Vietnamese, where it is not the address on view. */
  path?: string
  /** Path of the page's own preview picture, in Vietnamese, without `.png`. */
  preview?: string
  type?: 'article' | 'website'
}

/** Title, description, addresses and preview of a page; React puts them into the head. */
export function Head({ title, description, path, preview, type = 'article' }: Props) {
  const { origin, texts, locale } = useSite()
  const { pathname } = useAddress()
  const vietnamese = path ?? inVietnamese(pathname)
  const addressIn = (language: 'vi' | 'en') => `${origin}${inLocale(vietnamese, language)}`
  return (
    <>
      <title>{`${title} · ${texts.name}`}</title>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={addressIn(locale)} />
      <meta property="og:site_name" content={texts.name} />
      <meta property="og:type" content={type} />
      <meta property="og:locale" content={locale === 'en' ? 'en_GB' : 'vi_VN'} />
      <meta property="og:locale:alternate" content={locale === 'en' ? 'vi_VN' : 'en_GB'} />
      <Preview path={preview} alt={preview ? `${title}: ${description}` : texts.tagline} />
      <link rel="canonical" href={addressIn(locale)} />
      <link rel="alternate" hrefLang="vi" href={addressIn('vi')} />
      <link rel="alternate" hrefLang="en" href={addressIn('en')} />
      <link rel="alternate" hrefLang="x-default" href={addressIn('vi')} />
    </>
  )
}
