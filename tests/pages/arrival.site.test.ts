import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { PATIENCE } from '../support/patience'
import { siteOrigin as origin } from '../support/siteOrigin'
import { scriptsAtRest, visit } from './support/visit'

const browser = await testBrowser()
const PATIENT = { timeout: PATIENCE }
const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY))
const aimedAt = (page: Page) =>
  page.evaluate(() => {
    const aimed = document.querySelector(':target')
    const { top = -1 } = aimed?.getBoundingClientRect() ?? {}
    return { hash: aimed ? `#${aimed.id}` : null, inView: top >= 0 && top < window.innerHeight }
  })

describe('whoever follows a quotation', () => {
  test('has its passage in view and marked, and finds the place again by going back', async () => {
    const { page, complaints, close } = await visit(browser, `${origin}/thong-diep/2021-09-30`)
    await page.evaluate(() => {
      ;(window as { sameDocument?: boolean }).sameDocument = true
    })
    const link = page.locator('.proofs > .proof figcaption a').last()
    await link.scrollIntoViewIfNeeded()
    const left = await scrolled(page)
    expect(left).toBeGreaterThan(0)
    const to = new URL((await link.getAttribute('href'))!, origin)
    await link.click()
    await page.waitForURL(`**${to.pathname}${to.hash}`)
    await expect.poll(() => aimedAt(page), PATIENT).toEqual({ hash: to.hash, inView: true })
    await page.goBack()
    await page.locator('.wording').first().waitFor()
    await expect.poll(() => scrolled(page), PATIENT).toBe(left)
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  test('from a part that is only read stays in the document, and comes back to that place', async () => {
    const { page, complaints, close } = await visit(browser, `${origin}/van-ban/32-bc-tbtt`)
    await page.evaluate(() => {
      ;(window as { sameDocument?: boolean }).sameDocument = true
    })
    const link = page.locator('#vien-dan ~ * > .fact .say a').last()
    await link.scrollIntoViewIfNeeded()
    const left = await scrolled(page)
    expect(left).toBeGreaterThan(1000)
    const path = (await link.getAttribute('href'))!
    await link.click()
    await page.waitForURL(`**${path}`)
    await page.locator('h1', { hasNotText: '32/BC-TBTT' }).waitFor()
    await expect.poll(() => scrolled(page), PATIENT).toBe(0)
    await page.goBack()
    await page.locator('h1', { hasText: '32/BC-TBTT' }).waitFor()
    await expect.poll(() => scrolled(page), PATIENT).toBe(left)
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  test('finds the place again who scrolls on while the page is fetched', async () => {
    const { page, close } = await visit(browser, `${origin}/thong-diep/2021-09-30`)
    const link = page.locator('.proofs > .proof figcaption a').last()
    await link.scrollIntoViewIfNeeded()
    const left = await scrolled(page)
    let release = () => {}
    const released = new Promise<void>(resolve => {
      release = resolve
    })
    let isHeld = () => {}
    const held = new Promise<void>(resolve => {
      isHeld = resolve
    })
    await page.route(/\/graphql/, async route => {
      isHeld()
      await released
      await route.continue()
    })
    await link.click()
    await held
    await page.evaluate(
      () =>
        new Promise<void>(seen => {
          window.addEventListener('scroll', () => seen(), { once: true })
          window.scrollTo(0, 0)
        }),
    )
    release()
    await page.locator('.wording').first().waitFor({ state: 'detached' })
    await page.goBack()
    await page.locator('.wording').first().waitFor()
    await expect.poll(() => scrolled(page), PATIENT).toBe(left)
    await close()
  })

  test('finds open again what they had opened above', async () => {
    const { page, close } = await visit(browser, `${origin}/thong-diep/2021-09-30`)
    const opened = page.locator('main details.further').first()
    await opened.locator('summary').click()
    const link = page.locator('.proofs > .proof figcaption a').last()
    await link.scrollIntoViewIfNeeded()
    const left = await scrolled(page)
    await link.click()
    await page.locator('.wording').first().waitFor({ state: 'detached' })
    await page.goBack()
    await page.locator('.wording').first().waitFor()
    await expect.poll(() => scrolled(page), PATIENT).toBe(left)
    expect(await opened.evaluate(part => (part as HTMLDetailsElement).open)).toBe(true)
    await close()
  })

  test('who scrolled before the scripts came finds the place again, too', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } })
    const page = await context.newPage()
    let release = () => {}
    const released = new Promise<void>(resolve => {
      release = resolve
    })
    let held = 0
    await page.route(/hydrate.*\.js/, async route => {
      held += 1
      await released
      await route.continue()
    })
    await page.goto(`${origin}/thong-diep/2021-09-30`, { waitUntil: 'load' })
    const link = page.locator('.proofs > .proof figcaption a').last()
    await link.scrollIntoViewIfNeeded()
    const left = await scrolled(page)
    expect(left).toBeGreaterThan(0)
    await expect.poll(() => held, PATIENT).toBeGreaterThan(0)
    release()
    await scriptsAtRest(page)
    await link.click()
    await page.locator('.wording').first().waitFor({ state: 'detached' })
    await page.goBack()
    await page.locator('.wording').first().waitFor()
    await expect.poll(() => scrolled(page), PATIENT).toBe(left)
    await context.close()
  })

  test('inside a page goes to the fact and back to the passage', async () => {
    const { page, close } = await visit(browser, `${origin}/ke-hoach/23-kh-tbtt#i-d2`)
    await page.locator(':target a[href^="#t-"]').first().click()
    await expect.poll(async () => (await aimedAt(page)).hash, PATIENT).toMatch(/^#t-/)
    await page.goBack()
    await expect.poll(() => aimedAt(page), PATIENT).toEqual({ hash: '#i-d2', inView: true })
    await close()
  })
})

test('what a page only shows is in it once: in words, not in the state for the browser', async () => {
  const html = await (await fetch(`${origin}/ke-hoach/23-kh-tbtt`)).text()
  expect(html.split('vươn lên thì mất mát sẽ chỉ là mất mát')).toHaveLength(2)
})
