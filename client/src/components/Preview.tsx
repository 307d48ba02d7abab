import { inLocale, useSite } from '../app/site'

interface Props {
  /** Path of the page's own picture, in Vietnamese, without `.png`; absent: the site's. */
  path?: string | undefined
  alt: string
}

/** The picture that stands for the page where others link to it. */
export function Preview({ path = '/nguon', alt }: Props) {
  const { origin, locale } = useSite()
  return (
    <>
      <meta property="og:image" content={`${origin}${inLocale(`/anh${path}.png`, locale)}`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
