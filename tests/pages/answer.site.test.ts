import { expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { visit } from './support/visit'

const browser = await testBrowser()
const ask = (text: string, prefix = '') =>
  visit(browser, `${origin}${prefix}/tim?${new URLSearchParams({ q: text })}`, { javaScriptEnabled: false })

test('a question is answered with its quotation, without script', async () => {
  const { page, close } = await ask('ai ký Kế hoạch 23?')
  const answer = page.locator('section[data-outcome]')
  expect(await answer.getAttribute('data-outcome')).toBe('ANSWERED')
  expect(await answer.innerText()).toContain('Kế hoạch 23/KH-TBTT của Tiểu ban Truyền thông do ai ký?')
  expect(await answer.innerText()).toContain('Phạm Anh Tuấn ký.')
  expect(await answer.locator('blockquote').first().isVisible()).toBe(true)
  await close()
})

test('an answer stands above what was found by its words', async () => {
  const { page, close } = await ask('Nghị quyết 128 ban hành ngày nào?')
  const [answer, hits] = await Promise.all(
    ['section[data-outcome=ANSWERED]', 'ol[aria-label]'].map(one => page.locator(one).first().boundingBox()),
  )
  expect(answer!.y).toBeLessThan(hits!.y)
  await close()
})

test('several that fit are shown as choices, and what is not held is told as that, with the hits below', async () => {
  const several = await ask('Chỉ thị 5 ban hành ngày nào?')
  const choices = several.page.locator('section[data-outcome=AMBIGUOUS] li a')
  expect(await choices.evaluateAll(links => links.map(link => link.getAttribute('href')))).toEqual([
    '/van-ban/5-ct-btttt',
    '/van-ban/05-ct-ttg',
  ])
  await several.close()
  const none = await ask('Who signed Resolution 128?', '/en')
  expect(await none.page.locator('section[data-outcome=NOT_HELD] h2').innerText()).toMatch(
    /we hold no answer/i,
  )
  await none.close()
})

test('what is no question gets no answer, and a question of no kind is told as not understood', async () => {
  const plain = await ask('thích ứng an toàn')
  expect(await plain.page.locator('section[data-outcome]').count()).toBe(0)
  await plain.close()
  const strange = await ask('Vì sao trời mưa?')
  expect(await strange.page.locator('section[data-outcome=NOT_UNDERSTOOD]').count()).toBe(1)
  await strange.close()
})

test('an English page tells in English what was understood, what it can say itself, and why there is no answer', async () => {
  for (const [text, words] of [
    [
      'ai ký Kế hoạch 23?',
      [
        'Who signed Plan 23/KH-TBTT?',
        'was signed by KT. Bộ trưởng – Trưởng Tiểu ban, Thứ trưởng Phạm Anh Tuấn.',
      ],
    ],
    ['Kế hoạch 152/KH-STTTT do cơ quan nào ban hành?', ['was issued by', '(inferred)']],
    ['Ai ký Nghị quyết 128?', ['Who signed Resolution 128/NQ-CP?', 'no paper that we hold']],
    ['Chỉ thị 5 ban hành ngày nào?', ['When was the paper issued?', '2 answers fit']],
    ['Vì sao trời mưa?', ['Not understood', 'Ask for the day']],
  ] as const) {
    const { page, close } = await ask(text, '/en')
    const answer = await page.locator('section[data-outcome]').innerText()
    for (const one of words) expect(answer).toMatch(new RegExp(one.replace(/[().?]/g, '\\$&'), 'i'))
    await close()
  }
})
