import { type ReactElement, useEffect, useRef, useState } from 'react'
import { type Address, AddressOnView, useAddress, useGo } from './address'
import { FailureBoundary } from './FailureBoundary'
import { Frame } from './Frame'
import { NotOpened } from './NotOpened'

interface Props {
  /** The page of the address that the server answered. */
  first: ReactElement
  /** Opens the page of another address of this site. */
  open: (url: URL) => Promise<{ element: ReactElement } | { redirect: string }>
}

const pathOf = ({ pathname, search }: Address) => `${pathname}${search}`

/**
 * The page on view. It stays until the next one is ready, also when that cannot be fetched; then the reader is led to
 * the next one's top or to the place asked for.
 */
export function PageView({ first, open }: Props) {
  const asked = useAddress()
  const go = useGo()
  const [shown, setShown] = useState({ address: asked, element: first })
  const [failed, setFailed] = useState(false)
  const isShown = pathOf(asked) === pathOf(shown.address)

  useEffect(() => {
    if (isShown) return
    let wanted = true
    setFailed(false)
    open(new URL(pathOf(asked), window.location.origin)).then(
      opened => {
        if (!wanted) return
        if ('redirect' in opened) go(opened.redirect, { replace: true })
        else setShown({ address: asked, element: opened.element })
      },
      (error: unknown) => {
        if (!wanted) return
        console.error(error)
        setFailed(true)
      },
    )
    return () => {
      wanted = false
    }
  }, [asked, go, isShown, open])

  useLeadTo(shown.address)

  return (
    <AddressOnView value={shown.address}>
      <Frame busy={!isShown && !failed}>
        <FailureBoundary key={pathOf(shown.address)}>{shown.element}</FailureBoundary>
        {!isShown && failed && <NotOpened path={pathOf(asked)} />}
      </Frame>
    </AddressOnView>
  )
}

/** Leads the reader to where a page begins once it is on view; the first one is the browser's own. */
function useLeadTo(address: Address): void {
  const first = useRef(address)
  useEffect(() => {
    const { hash, arrival } = address
    if (first.current === address || arrival.stay || arrival.returned) return
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    if (target) target.scrollIntoView()
    else window.scrollTo(0, 0)
    if (!hash) document.getElementById('noi-dung')?.focus({ preventScroll: true })
  }, [address])
}
