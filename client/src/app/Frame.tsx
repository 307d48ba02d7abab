import type { ReactNode } from 'react'
import { Footer } from '../components/Footer'
import { Masthead } from '../components/Masthead'
import { useTexts } from './site'

/** Masthead, the page itself, table of contents at the foot. */
export function Frame({ busy = false, children }: { busy?: boolean; children: ReactNode }) {
  const texts = useTexts()
  return (
    <>
      <a className="skip" href="#noi-dung">
        {texts.skip}
      </a>
      <Masthead />
      {busy && (
        <p className="notice" role="status">
          {texts.opening}
        </p>
      )}
      <main className="page" id="noi-dung" tabIndex={-1} aria-busy={busy || undefined}>
        {children}
      </main>
      <Footer />
    </>
  )
}
