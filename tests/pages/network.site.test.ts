import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { visit } from './support/visit'

const browser = await testBrowser()

test('a page asked for without a network: the one on view stays whole, and the next opens once it can', async () => {
  const { page, close } = await visit(browser, `${origin}/thong-diep/2021-09-30`)
  const wording = await page.locator('.wording').first().textContent()
  await page.context().setOffline(true)
  await page.locator('.mast nav a[href="/cho-venh"], .foot a[href="/cho-venh"]').last().click()
  await page.getByText('Mất kết nối mạng').waitFor()
  expect(await page.locator('.wording').first().textContent()).toBe(wording)
  expect(await page.title()).toContain('30')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await page.getByRole('heading', { level: 1, name: 'Chỗ vênh' }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await close()
})

test('back to the page on view takes the message away', async () => {
  const { page, close } = await visit(browser, `${origin}/thong-diep/2021-09-30`)
  await page.context().setOffline(true)
  await page.locator('.foot a[href="/cho-venh"]').click()
  await page.getByRole('alert').waitFor()
  await page.goBack()
  await page.getByRole('alert').waitFor({ state: 'detached' })
  expect(new URL(page.url()).pathname).toBe('/thong-diep/2021-09-30')
  await close()
})

test('a page that takes its time is announced in words', async () => {
  const { page, close } = await visit(browser, `${origin}/thong-diep/2021-09-30`)
  await page.route('**/graphql', async route => {
    await new Promise(resolve => setTimeout(resolve, 1_500))
    await route.continue()
  })
  await page.locator('.foot a[href="/cho-venh"]').click()
  await page.getByText('Đang mở trang').waitFor({ state: 'visible' })
  await page.getByRole('heading', { level: 1, name: 'Chỗ vênh' }).waitFor()
  expect(await page.getByText('Đang mở trang').count()).toBe(0)
  await close()
})
