import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import { FailureBoundary } from './FailureBoundary'
import { Frame } from './Frame'

interface Props {
  /** The page of the address that the server answered. */
  first: ReactElement
  /** Opens the page of another address of this site. */
  open: (url: URL) => Promise<{ element: ReactElement } | { redirect: string }>
}

/** The page on view. It stays until the next one is ready; then the reader is led to its top or to the place asked for. */
export function PageView({ first, open }: Props) {
  const { pathname, search, hash, state } = useLocation()
  const navigate = useNavigate()
  const type = useNavigationType()
  const address = `${pathname}${search}`
  const [shown, setShown] = useState({ address, element: first })
  const [failure, setFailure] = useState<unknown>(null)
  const asked = useRef(address)

  useEffect(() => {
    if (asked.current === address) return
    asked.current = address
    open(new URL(address, window.location.origin)).then(
      opened => {
        if (asked.current !== address) return
        if ('redirect' in opened) navigate(opened.redirect, { replace: true })
        else setShown({ address, element: opened.element })
      },
      (error: unknown) => {
        if (asked.current === address) setFailure(error)
      },
    )
  }, [address, navigate, open])

  const firstShown = useRef(shown.address)
  useEffect(() => {
    if (firstShown.current === shown.address || state?.stay || type === 'POP') return
    firstShown.current = ''
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null
    if (target) target.scrollIntoView()
    else window.scrollTo(0, 0)
    if (!hash) document.getElementById('noi-dung')?.focus({ preventScroll: true })
  }, [shown, hash, state, type])

  return (
    <Frame busy={shown.address !== address}>
      <FailureBoundary key={shown.address} failure={failure}>
        {shown.element}
      </FailureBoundary>
    </Frame>
  )
}
