import type { MouseEvent, ReactNode } from 'react'
import { useGo } from './address'
import { isForBrowser } from './Link'

/** Always the same object: React would empty the part if it were another. */
const asItStands = { __html: '' }

/**
 * A part of a page that only is read. On the page that the server made, the browser keeps it as it stands (`children`
 * is null there): neither its data nor its markup travel twice. Its links still open in this document.
 */
export function Still({ children }: { children: ReactNode }) {
  const go = useGo()
  function follow(event: MouseEvent<HTMLElement>) {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    const to = link?.getAttribute('href')
    if (!to?.startsWith('/') || isForBrowser(event)) return
    event.preventDefault()
    go(to)
  }
  if (children !== null) return <div className="still">{children}</div>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is clicked
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that a key follows is clicked
    <div
      className="still"
      onClick={follow}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, what the server wrote stays
      dangerouslySetInnerHTML={asItStands}
    />
  )
}
