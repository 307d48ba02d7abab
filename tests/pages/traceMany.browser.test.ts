import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { madeUpGraph } from '../support/madeUpGraph'
import { invalidities } from './support/invalidities'
import { MADE_UP, manyPapers } from './support/manyPapers'
import { ownSite } from './support/ownSite'
import { violationsInViews } from './support/violations'
import { visit } from './support/visit'

const { origin } = await ownSite(graph => manyPapers(madeUpGraph(graph)))
const browser = await testBrowser()
const wide = { viewport: { width: 1280, height: 900 } }
const address = `${origin}/truy-nguyen/${MADE_UP.slug}`
const links = MADE_UP.plans + MADE_UP.plans * MADE_UP.provinces

describe.each([true, false])('a trace of 148 papers, script: %s', javaScriptEnabled => {
  test('shows papers alike as one card with their count, and each where it is opened', async () => {
    const { page, complaints, close } = await visit(browser, address, { ...wide, javaScriptEnabled })
    expect(await page.locator('.trace .trace-node:visible').count()).toBe(1 + 2 * MADE_UP.plans)
    const piles = page.locator('.trace-pile summary')
    expect(await piles.first().locator('b').textContent()).toBe(`${MADE_UP.provinces} văn bản`)
    await piles.first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.trace-pile li .trace-node:visible').count()).toBe(MADE_UP.provinces)
    const opened = await boxes('.trace-pile li .trace-node:visible, .trace > .trace-tree > li > .trace-node')
    for (const [at, a] of opened.entries())
      for (const b of opened.slice(at + 1)) expect(apart(a, b), `${at}`).toBe(true)
    const frame = (await boxes('.trace'))[0]!
    expect(Math.max(...opened.map(({ bottom }) => bottom))).toBeLessThanOrEqual(frame.bottom)
    await piles.nth(1).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.trace-pile li .trace-node:visible').count()).toBe(MADE_UP.provinces)
    expect(complaints).toEqual([])
    await close()

    function boxes(selector: string) {
      return page.locator(selector).evaluateAll(all =>
        all.map(one => {
          const { left, top, right, bottom } = one.getBoundingClientRect()
          return { left, top, right, bottom }
        }),
      )
    }
  })

  test('counts what is not proven, draws it dashed, and proves every other link in words', async () => {
    const { page, close } = await visit(browser, address, { ...wide, javaScriptEnabled })
    expect(await page.locator('.head p').textContent()).toContain('một chưa có trích dẫn')
    const edge = page.locator('.trace-edges .trace-edge[data-known="unproven"]').first()
    expect(await edge.evaluate(path => getComputedStyle(path).strokeDasharray)).not.toBe('none')
    expect(await page.locator('#lien-ket .trace-numbered').count()).toBe(links)
    await close()
  })

  test('is a list on a phone, nothing scrolls sideways, and a group opens in its place', async () => {
    const { page, close } = await visit(browser, address, {
      viewport: { width: 320, height: 700 },
      javaScriptEnabled,
    })
    await page.locator('.trace-pile summary').first().click()
    expect(await page.locator('.trace-pile li .trace-node:visible').count()).toBe(MADE_UP.provinces)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await close()
  })
})

test('groups are valid HTML without an accessibility violation, light and dark', async () => {
  expect(await invalidities(address)).toEqual([])
  const { page, close } = await visit(browser, address)
  expect(await violationsInViews(page)).toEqual([])
  await close()
})

test('the picture of 148 papers fits one sheet of A4, nothing beyond its edges', async () => {
  const { page, close } = await visit(browser, address, wide)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1077, height: 733 })
  const picture = (await page.locator('.trace').boundingBox())!
  expect(picture.height).toBeLessThanOrEqual(733)
  const widest = await page
    .locator('.trace .trace-node:visible')
    .evaluateAll(all => Math.max(...all.map(one => one.getBoundingClientRect().right)))
  expect(widest).toBeLessThanOrEqual(1077)
  await close()
})

/** Elements a paper, its places in the list of links included: the browser lays them out before it paints, on a slow machine and on a quick one. */
const MOST_ELEMENTS = 32

test('what is laid out before 148 papers are painted grows by a card and its lines a paper, and no script is waited for', async () => {
  const few = await laidOut(`${origin}/truy-nguyen/ke-hoach-0?chieu=len`)
  const many = await laidOut(address)
  console.info(`${few.elements} elements with two papers, ${many.elements} with 148`)
  expect(many.elements - few.elements).toBeLessThanOrEqual(MOST_ELEMENTS * 146)
  expect(many.waits).toBe(0)
})

/** The elements that the server sends, and the scripts among them for which the paint waits. */
async function laidOut(address: string) {
  const { page, close } = await visit(browser, address, { ...wide, javaScriptEnabled: false })
  const elements = await page.locator('*').count()
  const waits = await page.locator('script[src]:not([async], [defer], [type=module])').count()
  await close()
  return { elements, waits }
}

const apart = (a: Box, b: Box) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
interface Box {
  left: number
  top: number
  right: number
  bottom: number
}
