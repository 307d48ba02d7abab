import type { Page } from 'playwright-core'

/** In CSS pixels: what a finger needs, and the least width of a short word (WCAG 2.5.8). */
const TALL = 44
const WIDE = 24

/** What can be pressed and is too small for a finger; links inside a sentence are as tall as its lines. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ TALL, WIDE }) => {
      const pressed = document.querySelectorAll('a[href], button, input, select, textarea, summary')
      return [...pressed].flatMap(target => {
        if (!target.checkVisibility() || getComputedStyle(target).clipPath !== 'none') return []
        const { width, height, bottom } = reach(target)
        if (bottom < 0 || (height > TALL - 0.5 && width >= WIDE) || isInSentence(target)) return []
        return [`${target.outerHTML.slice(0, 120)}: ${Math.round(width)} × ${Math.round(height)}`]
      })

      /** The whole row where a link is stretched over it. */
      function reach(target: Element): DOMRect {
        const stretched = getComputedStyle(target, '::after').position === 'absolute'
        return (stretched ? target.closest('li')! : target).getBoundingClientRect()
      }

      function isInSentence(target: Element): boolean {
        if (getComputedStyle(target).display !== 'inline') return false
        let line = target.parentElement!
        while (getComputedStyle(line).display.startsWith('inline')) line = line.parentElement!
        return line.textContent.trim() !== target.textContent.trim()
      }
    },
    { TALL, WIDE },
  )
}
