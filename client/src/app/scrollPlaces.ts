import { useEffect } from 'react'

/** How a page was left. */
interface Place {
  /** Pixels from its top. */
  down: number
  /** Of each part that opens, in their order, whether it was open. */
  open: boolean[]
}

/** How each entry of the history was left, by the key that its state carries. */
const places = new Map<number, Place>()
let last = 0
/** The entry whose page is on view: the history is ahead of it while a page is fetched. */
let onView: { key: number | null; path: string } | null = null

const pathHere = () => `${window.location.pathname}${window.location.search}`

const keyHere = (): number | null => {
  const key: unknown = window.history.state?.key
  return typeof key === 'number' ? key : null
}

/** A state for a new entry of the history. */
export function keyedState(): { key: number } {
  last = Math.max(last, Date.now() - 1) + 1
  return { key: last }
}

/** How the entry on view was left; null where nobody has been. */
export const placeLeft = (): Place | null => places.get(keyHere() ?? -1) ?? null

/** The page of the history's entry is on view from now on. */
export function enter(): void {
  onView = { key: keyHere(), path: pathHere() }
}

/** Leads the reader back to a place: what they had opened is above it. */
export function goBackTo({ down, open }: Place): void {
  for (const [at, part] of foldedParts().entries()) part.open = open[at] ?? part.open
  window.scrollTo(0, down)
}

const foldedParts = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('main details'),
]

/**
 * Remembers how each page is left, as the browser cannot: it looks for the place before the page is fetched.
 * What is loaded anew stays with the browser.
 */
export function useScrollPlaces(): void {
  useEffect(() => {
    const { history } = window
    const keyed = () => {
      if (keyHere() === null) history.replaceState(keyedState(), '')
      enter()
    }
    const keyedInPage = () => {
      if (onView?.path === pathHere()) keyed()
    }
    const note = () => {
      const key = keyHere()
      if (key === null || key !== onView?.key) return
      places.set(key, { down: window.scrollY, open: foldedParts().map(part => part.open) })
    }
    keyed()
    history.scrollRestoration = 'manual'
    // Who reads on while the scripts are still on their way has scrolled already.
    note()
    const giveBack = () => {
      history.scrollRestoration = 'auto'
    }
    window.addEventListener('hashchange', keyedInPage)
    window.addEventListener('scroll', note, { passive: true })
    // It does not bubble.
    window.addEventListener('toggle', note, { capture: true })
    window.addEventListener('pagehide', giveBack)
    return () => {
      giveBack()
      window.removeEventListener('hashchange', keyedInPage)
      window.removeEventListener('scroll', note)
      window.removeEventListener('toggle', note, { capture: true })
      window.removeEventListener('pagehide', giveBack)
    }
  }, [])
}
