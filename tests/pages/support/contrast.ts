import type { Page } from 'playwright-core'

/**
 * The least contrast (WCAG, 1 to 21) of the texts at `selector` with the colour that lies next behind each. Asked where
 * axe gives none: it leaves text of the very colour behind it, and text over a pattern, for people to judge.
 */
export function leastContrast(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluateAll(texts => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const behind = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element)
      if (channels(backgroundColor)[3] !== 0 || !element.parentElement) return backgroundColor
      return behind(element.parentElement)
    }
    const contrasts = texts.map(text => {
      const [dark, light] = [luminance(getComputedStyle(text).color), luminance(behind(text))].sort(
        (a, b) => a - b,
      )
      return (light! + 0.05) / (dark! + 0.05)
    })
    return Math.min(...contrasts)
  })
}
