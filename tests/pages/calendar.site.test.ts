import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { violations } from './support/violations'
import { visit } from './support/visit'

const browser = await testBrowser()

async function opened(address: string) {
  const visited = await visit(browser, `${origin}${address}`)
  const button = visited.page.locator('.calendar-daypicker > button')
  await button.focus()
  await visited.page.keyboard.press('Enter')
  const calendar = visited.page.locator('.calendar')
  await calendar.waitFor()
  return { ...visited, button, calendar }
}

test('opens on the month of the day on view, and arrows and Enter lead to another day', async () => {
  const { page, button, complaints, close } = await opened('/thong-diep/2021-09-30')
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  expect(await page.locator('.calendar select').first().inputValue()).toBe('9')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/thong-diep/2021-10-01')
  await page.locator('.wording', { hasText: 'Trên dưới một lòng' }).first().waitFor()
  expect(complaints).toEqual([])
  await close()
})

test('another year is one choice away', async () => {
  const { page, close } = await opened('/')
  const [month, year] = [page.locator('.calendar select').first(), page.locator('.calendar select').last()]
  await year.selectOption({ label: '2021' })
  await month.selectOption('9')
  await page.locator('.calendar [role=button]:not([data-outside-month])', { hasText: /^7$/ }).click()
  await page.waitForURL('**/thong-diep/2021-09-07')
  await close()
})

test('keeps the clock of signing', async () => {
  const { page, close } = await opened('/thong-diep/2021-09-30?biet-ngay=2021-09-30')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/thong-diep/2021-09-29?biet-ngay=2021-09-29')
  await close()
})

test('Escape closes it and gives the focus back', async () => {
  const { page, button, calendar, close } = await opened('/thong-diep/2021-09-30')
  await page.keyboard.press('Escape')
  expect(await calendar.count()).toBe(0)
  expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
  await close()
})

test.each([
  ['/thong-diep/2021-09-30', 'Tháng trước', /^Thứ Năm, .*2021, đang xem$/],
  ['/en/thong-diep/2021-09-30', 'Previous month', /^Thursday.* 2021, on view$/],
])('%s: in the words of the page, and accessible', async (address, previous, chosen) => {
  const { page, complaints, close } = await opened(address)
  expect(await page.locator('.calendar [data-selected]').getAttribute('aria-label')).toMatch(chosen)
  expect(await page.getByRole('button', { name: previous }).count()).toBeGreaterThan(0)
  expect(await violations(page)).toEqual([])
  expect(complaints).toEqual([])
  await close()
})

test('is fetched when reached, under our policy of contents, and not there without a script', async () => {
  const { page, requests, complaints, close } = await visit(browser, `${origin}/thong-diep/2021-09-30`)
  expect(requests.filter(request => request.includes('DayCalendar'))).toEqual([])
  await page.locator('.calendar-daypicker > button').click()
  await page.locator('.calendar').waitFor()
  expect(complaints).toEqual([])
  await close()
  const plain = await visit(browser, `${origin}/thong-diep/2021-09-30`, { javaScriptEnabled: false })
  expect(await plain.page.locator('.calendar-daypicker').isVisible()).toBe(false)
  await plain.close()
})

test('that cannot be fetched says so, and the field is still there', async () => {
  const { page, close } = await visit(browser, `${origin}/thong-diep/2021-09-30`)
  await page.context().setOffline(true)
  await page.locator('.calendar-daypicker > button').click()
  expect(await page.locator('.calendar-daypicker [role=alert]').textContent()).toContain('hãy gõ ngày')
  await close()
})
