import type { Locator, Page } from 'playwright-core'

const FARTHEST = 300

/** Goes on by Tab until the focus is on what is named so; the keyboard is all that is used. */
export async function tabTo(page: Page, name: string | RegExp): Promise<Locator> {
  const seen: string[] = []
  for (let step = 0; step < FARTHEST; step++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) === 0) continue
    const label = await focused.evaluate(element => {
      const field = element as HTMLInputElement
      return (
        element.getAttribute('aria-label') ??
        field.labels?.[0]?.textContent ??
        element.textContent ??
        ''
      ).trim()
    })
    if (typeof name === 'string' ? label === name : name.test(label)) return focused
    seen.push(label)
  }
  throw new Error(`Tab never reaches ${name}; it passes ${[...new Set(seen)].join(' · ')}`)
}

/** Follows the link that is named so, from wherever the focus is. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}
