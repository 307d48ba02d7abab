import type { ReactNode } from 'react'

export interface DocumentFiles {
  script: string
  styles: string[]
  fonts: string[]
}
interface Props {
  lang: string
  files: DocumentFiles
  /** JSON for the browser to continue from; null on a page that stays as it is (an error). */
  state: string | null
  children: ReactNode
}

/** React Aria would write a rule of its own under this id, which the policy of contents forbids; ours is in the sheet. */
const PRESSABLE = 'react-aria-pressable-style'

/**
 * The whole HTML document; pages add their title and description with `Head`. The script is not async: it must find the
 * whole state, which stands last.
 */
export function HtmlDocument({ lang, files, state, children }: Props) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" href="/thay-doi.atom" title="Nguồn (Atom)" />
        <link rel="alternate" type="application/feed+json" href="/thay-doi.json" title="Nguồn (JSON)" />
        {files.fonts.map(font => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        {files.styles.map((style, i) => (
          <link key={style} rel="stylesheet" href={style} id={i === 0 ? PRESSABLE : undefined} />
        ))}
        {state !== null && <script type="module" src={files.script} fetchPriority="low" />}
      </head>
      <body>
        {children}
        {state !== null && (
          <script
            id="state"
            type="application/json"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, with every "<" escaped
            dangerouslySetInnerHTML={{ __html: state }}
          />
        )}
      </body>
    </html>
  )
}
