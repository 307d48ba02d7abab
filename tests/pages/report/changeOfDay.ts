import type { Browser } from 'playwright-core'
import { visit } from '../support/visit'

/** Milliseconds from the click on the next change to the new wording painted; the middle one of several. */
export async function changeOfDay(browser: Browser, address: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const { page, close } = await visit(browser, address)
    times.push(
      await page.evaluate(async () => {
        const wording = () => document.querySelector('.wording')?.textContent
        const next = document.querySelector<HTMLElement>('.day-prevnext > :last-child a')
        const before = wording()
        const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
        const start = performance.now()
        next?.click()
        while (wording() === before) await frame()
        await frame()
        return performance.now() - start
      }),
    )
    await close()
  }
  return times.sort((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY
}
