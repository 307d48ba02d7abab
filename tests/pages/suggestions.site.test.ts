import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { visit } from './support/visit'

const browser = await testBrowser()

async function visitField() {
  const visited = await visit(browser, `${origin}/van-ban`)
  return { ...visited, field: visited.page.locator('#q') }
}

async function typed(text: string) {
  const { field, ...visited } = await visitField()
  await field.focus()
  await visited.page.locator('[role=combobox]').waitFor()
  await visited.page.keyboard.type(text)
  return { ...visited, field, options: visited.page.getByRole('option') }
}

test('from the second letter, kinds told apart, what was typed marked', async () => {
  const { page, field, options, complaints, close } = await typed('t')
  await page.waitForTimeout(400)
  expect(await options.count()).toBe(0)
  expect(await field.getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.type('hich ung')
  await options.first().waitFor()
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  expect(await options.first().locator('.suggestions-kind').textContent()).toBe('Thông điệp')
  expect(await options.first().locator('mark').textContent()).toMatch(/^thích ứng$/i)
  expect(complaints).toEqual([])
  await close()
})

test('arrows walk through them and back into the field, Enter leads to the one chosen', async () => {
  const { page, field, options, close } = await typed('23/KH')
  await options.first().waitFor()
  await page.keyboard.press('ArrowDown')
  expect(await options.first().getAttribute('aria-selected')).toBe('true')
  expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
  await page.keyboard.press('ArrowUp')
  expect(await field.getAttribute('aria-activedescendant')).toBeNull()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/ke-hoach/23-kh-tbtt')
  expect(await options.count()).toBe(0)
  await close()
})

test('Escape closes them and keeps what was typed; Enter then searches', async () => {
  const { page, field, options, close } = await typed('thich ung')
  await options.first().waitFor()
  await page.keyboard.press('Escape')
  expect(await options.first().isVisible()).toBe(false)
  expect(await field.inputValue()).toBe('thich ung')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/tim?q=thich+ung')
  await close()
})

test('Enter searches at once for what is typed while nothing is chosen from the open list', async () => {
  const { page, options, close } = await typed('thich ung')
  await options.first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/tim?q=thich+ung')
  await close()
})

test('they complete the form’s own field: an input method goes on in it', async () => {
  const { page, field, close } = await visitField()
  const before = await field.elementHandle()
  await field.focus()
  await page.locator('[role=combobox]').waitFor()
  expect(await before!.evaluate(element => element === document.activeElement)).toBe(true)
  await close()
})

test('their code is not fetched before someone comes to the field', async () => {
  const { page, requests, close } = await visit(browser, `${origin}/`)
  expect(requests.filter(request => request.includes('Suggestions'))).toEqual([])
  await page.locator('#q').focus()
  await page.locator('[role=combobox]').waitFor()
  expect(requests.filter(request => request.includes('Suggestions'))).not.toEqual([])
  await close()
})
