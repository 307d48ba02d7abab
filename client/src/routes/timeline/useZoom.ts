import { type RefObject, useEffect, useRef } from 'react'
import type { Day } from '../../../../schema/words/calendar'
import styles from './timeline.module.css'
import { type Moved, rangeSeen } from './zoomRange'

interface Range {
  from: Day
  to: Day
}

/** Where the lanes are drawn on one scale: on a narrow screen they are lists. */
const WIDE = '(min-width: 72rem)'

/** Lets the drawing be moved and zoomed by wheel and touch; `show` gets the days that are wanted. */
export function useZoom(
  drawing: RefObject<HTMLElement | null>,
  range: Range,
  show: (range: Range) => void,
): void {
  const latest = useRef({ range, show })
  useEffect(() => {
    latest.current = { range, show }
  })
  useEffect(() => {
    const element = drawing.current
    const scale = element?.querySelector<HTMLElement>(`.${styles.months}`)
    if (!element || !scale || !window.matchMedia(WIDE).matches) return
    let stop: (() => void) | undefined
    let gone = false
    const preview = ({ x, k }: Moved) => {
      element.style.setProperty('--moved', `${x + scale.offsetLeft * (k - 1)}px`)
      element.style.setProperty('--zoomed', String(k))
    }
    const settle = (moved: Moved) => {
      const { range, show } = latest.current
      show(rangeSeen(range.from, range.to, { left: scale.offsetLeft, width: scale.offsetWidth }, moved))
    }
    import('./zoomable').then(
      ({ makeZoomable }) => {
        if (!gone) stop = makeZoomable(element, preview, settle)
      },
      (error: unknown) => console.error(error),
    )
    return () => {
      gone = true
      stop?.()
    }
  }, [drawing])
}
