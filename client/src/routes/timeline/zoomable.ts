import { select } from 'd3-selection'
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom'
import type { Moved } from './zoomRange'

/** Rest, in milliseconds, after which a gesture is over. */
const REST = 200

/**
 * Lets a drawing follow the hand: a drag or a wheel turned sideways moves it, two fingers or a wheel with Ctrl (which is
 * how trackpads tell a pinch) zoom. A wheel turned plainly is the page's. Returns how to stop.
 * @param follow told while it moves, and once more when it is back in its place
 * @param settle told once, when it rests
 */
export function makeZoomable(
  element: HTMLElement,
  follow: (moved: Moved) => void,
  settle: (moved: Moved) => void,
): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  const drawing = select<HTMLElement, unknown>(element)
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => (event instanceof WheelEvent ? event.ctrlKey : isPlainPress(event)))
    .on('start', () => clearTimeout(rest))
    .on('zoom', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => follow(transform))
    .on('end', ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (transform.k === 1 && Math.abs(transform.x) < 1) return
      rest = setTimeout(() => {
        settle({ x: transform.x, k: transform.k })
        behaviour.transform(drawing, zoomIdentity)
      }, REST)
    })
  const slide = (event: WheelEvent) => {
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)
    if (event.ctrlKey || !sideways) return
    event.preventDefault()
    behaviour.translateBy(drawing, -(event.deltaX || event.deltaY), 0)
  }
  behaviour(drawing)
  drawing.on('dblclick.zoom', null)
  element.addEventListener('wheel', slide, { passive: false })
  return () => {
    clearTimeout(rest)
    drawing.on('.zoom', null)
    element.removeEventListener('wheel', slide)
  }
}

const isPlainPress = (event: Event): boolean =>
  !(event instanceof MouseEvent) || (event.button === 0 && !event.ctrlKey && !event.shiftKey)
