import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { heights } from './report/heights'

const browser = await testBrowser()

test('the first pages of a newcomer are no longer than a reader reads', async () => {
  const figures = await heights(browser, origin)
  console.log(figures.map(({ what, value }) => `${what}: ${value}`).join('\n'))
  expect(figures.filter(({ value, most }) => value > most)).toEqual([])
})
