import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { keyedState } from './scrollPlaces'

/** How a reader came to an address. */
interface Arrival {
  /** The page keeps its place: only a part of it changes. */
  stay?: boolean
  /** By the browser's back or forward, to the place where the page was left. */
  returned?: boolean
}
export interface Address {
  pathname: string
  /** `?loi=press`, or nothing. */
  search: string
  /** `#trich-dan`, or nothing. */
  hash: string
  arrival: Arrival
}
export interface Going extends Pick<Arrival, 'stay'> {
  /** Takes the place of the address on view in the reader's history. */
  replace?: boolean
}
type Go = (to: string, going?: Going) => void

const AddressContext = createContext<Address | null>(null)
const GoContext = createContext<Go | null>(null)

function given<T>(value: T | null): T {
  if (value === null) throw new Error('An address is read below an AddressProvider')
  return value
}

/** The address of the page on view. */
export const useAddress = (): Address => given(use(AddressContext))

/** Leads to another address of this site without loading the document anew. */
export const useGo = (): Go => given(use(GoContext))

export function useParameters(): URLSearchParams {
  const { search } = useAddress()
  return useMemo(() => new URLSearchParams(search), [search])
}

/** Gives what is below it another address than the one asked for: that of the page that still stands. */
export const AddressOnView = AddressContext.Provider

type Place = Pick<URL, 'pathname' | 'search' | 'hash'>
const addressOf = ({ pathname, search, hash }: Place, arrival: Arrival = {}): Address => ({
  pathname,
  search,
  hash,
  arrival,
})

/**
 * Keeps the address asked for: on the server the request's, in the browser that of its history. Our own, as routing
 * libraries weigh 13 kB, a twelfth of all scripts of a page, or decode a query twice.
 */
export function AddressProvider({ first, children }: { first: Place; children: ReactNode }) {
  const [address, setAddress] = useState(() => addressOf(first))
  useEffect(() => {
    const followHistory = () =>
      setAddress(shown => {
        const { pathname, search, hash } = window.location
        const isHere = shown.pathname === pathname && shown.search === search && shown.hash === hash
        return isHere ? shown : addressOf(window.location, { returned: true })
      })
    window.addEventListener('popstate', followHistory)
    return () => window.removeEventListener('popstate', followHistory)
  }, [])
  const go = useCallback<Go>((to, { replace, stay } = {}) => {
    const isHere = new URL(to, window.location.href).href === window.location.href
    if (replace || isHere) window.history.replaceState(window.history.state, '', to)
    else window.history.pushState(keyedState(), '', to)
    setAddress(addressOf(window.location, { stay }))
  }, [])
  return (
    <GoContext value={go}>
      <AddressContext value={address}>{children}</AddressContext>
    </GoContext>
  )
}
