import type { ReactNode } from 'react'
import { inLocale, SiteProvider, type SiteWithTexts } from '../app/site'

interface Props {
  site: SiteWithTexts
  /** The rules of the card: within it, as a frame may be denied every further request. */
  style: string
  /** Addresses of the fonts that the rules name: asked for at once, as they are optional. */
  fonts: readonly string[]
  title: string
  /** Vietnamese path of the page that says more. */
  pagePath: string
  children: ReactNode
}

/** The whole HTML document of a card, without a script. */
export function CardHtml({ site, style, fonts, title, pagePath, children }: Props) {
  return (
    <html lang={site.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${site.texts.name}`}</title>
        <link rel="canonical" href={`${site.origin}${inLocale(pagePath, site.locale)}`} />
        {fonts.map(font => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        <style
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, as the build wrote it
          dangerouslySetInnerHTML={{ __html: style }}
        />
      </head>
      <body>
        <SiteProvider value={site}>
          <main className="embed">
            <h1 className="vh">{title}</h1>
            {children}
          </main>
        </SiteProvider>
      </body>
    </html>
  )
}
