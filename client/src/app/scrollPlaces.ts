import { useEffect } from 'react'

/** How far down each entry of the history was left, by the key that its state carries. */
const places = new Map<number, number>()
let last = 0

const keyHere = (): number | null => {
  const key: unknown = window.history.state?.key
  return typeof key === 'number' ? key : null
}

/** A state for a new entry of the history. */
export function keyedState(): { key: number } {
  last = Math.max(last, Date.now() - 1) + 1
  return { key: last }
}

/** How far down the entry on view was left; null where nobody has been. */
export const placeLeft = (): number | null => places.get(keyHere() ?? -1) ?? null

/**
 * Remembers how far down each page is left, as the browser cannot: it looks for the place before the page is fetched.
 * What is loaded anew stays with the browser.
 */
export function useScrollPlaces(): void {
  useEffect(() => {
    const { history } = window
    const keyed = () => {
      if (keyHere() === null) history.replaceState(keyedState(), '')
    }
    const note = () => {
      const key = keyHere()
      if (key !== null) places.set(key, window.scrollY)
    }
    keyed()
    history.scrollRestoration = 'manual'
    // Who reads on while the scripts are still on their way has scrolled already.
    note()
    const giveBack = () => {
      history.scrollRestoration = 'auto'
    }
    window.addEventListener('hashchange', keyed)
    window.addEventListener('scroll', note, { passive: true })
    window.addEventListener('pagehide', giveBack)
    return () => {
      giveBack()
      window.removeEventListener('hashchange', keyed)
      window.removeEventListener('scroll', note)
      window.removeEventListener('pagehide', giveBack)
    }
  }, [])
}
