import { type ReactElement, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Address, AddressOnView, useAddress, useGo } from './address'
import { FailureBoundary } from './FailureBoundary'
import { Frame } from './Frame'
import { giveBackFocus, type HeldFocus, heldFocus } from './heldFocus'
import { NotOpened } from './NotOpened'
import { enter, goBackTo, placeLeft, useScrollPlaces } from './scrollPlaces'

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
  const held = useRef<HeldFocus | null>(null)
  const isShown = pathOf(asked) === pathOf(shown.address)

  useEffect(() => {
    if (isShown) return
    let wanted = true
    setFailed(false)
    open(new URL(pathOf(asked), window.location.origin)).then(
      opened => {
        if (!wanted) return
        if ('redirect' in opened) go(opened.redirect, { replace: true })
        else {
          held.current = heldFocus()
          // At once, or a reader who goes on meanwhile is called back to what they had left.
          flushSync(() => setShown({ address: asked, element: opened.element }))
        }
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

  useLeadTo(isShown ? asked : shown.address, held)

  return (
    <AddressOnView value={shown.address}>
      <Frame busy={!isShown && !failed}>
        <FailureBoundary key={pathOf(shown.address)}>{shown.element}</FailureBoundary>
        {!isShown && failed && <NotOpened path={pathOf(asked)} />}
      </Frame>
    </AddressOnView>
  )
}

/**
 * Leads the reader to where a page begins, or to where it was left, once it is on view; the first is the browser's. A page
 * that only changes its state keeps its place and its focus.
 */
function useLeadTo(address: Address, held: RefObject<HeldFocus | null>): void {
  useScrollPlaces()
  const first = useRef(address)
  useLayoutEffect(() => {
    const { hash, arrival } = address
    if (first.current === address) return
    enter()
    if (arrival.stay) {
      if (held.current) giveBackFocus(held.current)
      return
    }
    const left = arrival.returned ? placeLeft() : null
    if (hash) aimAt(hash)
    if (left !== null) goBackTo(left)
    else if (!hash) {
      window.scrollTo(0, 0)
      document.getElementById('noi-dung')?.focus({ preventScroll: true })
    }
  }, [address, held])
}

/** As the browser does on its own pages: in view at once, folded or not, and marked (`:target`). */
function aimAt(hash: string): void {
  const { state } = window.history
  window.location.replace(hash)
  window.history.replaceState(state, '')
}
