import styles from './trace.module.css'

const directions: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** How much worse a step aside is than a step ahead. */
const ASIDE = 2.5

/** The nearest link in the direction of an arrow key, as they stand on the screen: in the picture and in the list. */
export function nextLink(within: HTMLElement, from: EventTarget, key: string): HTMLElement | null {
  const direction = directions[key]
  if (!direction || !(from instanceof HTMLElement) || !from.matches(`.${styles.link}`)) return null
  const [ax, ay] = direction
  const start = centre(from)
  let nearest: HTMLElement | null = null
  let least = Number.POSITIVE_INFINITY
  for (const link of within.querySelectorAll<HTMLElement>(`.${styles.link}`)) {
    if (!link.checkVisibility()) continue
    const { x, y } = centre(link)
    const [dx, dy] = [x - start.x, y - start.y]
    const ahead = dx * ax + dy * ay
    const far = ahead + ASIDE * Math.abs(dx * ay + dy * ax)
    if (ahead <= 1 || far >= least) continue
    least = far
    nearest = link
  }
  return nearest
}

function centre(element: HTMLElement): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
