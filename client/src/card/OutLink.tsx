import type { ReactNode } from 'react'
import { inLocale, useSite } from '../app/site'

/** A link out of the frame into a window of its own: our pages may not be framed, and the reader's page shall stay. */
export function OutLink({ to, children }: { to: string; children: ReactNode }) {
  const { locale } = useSite()
  return (
    <a href={inLocale(to, locale)} target="_blank" rel="noopener">
      {children}
    </a>
  )
}
