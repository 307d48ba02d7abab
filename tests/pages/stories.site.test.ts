import { describe, expect, test } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { follow, tabTo } from './support/keyboard'
import { A4_WIDE, sheets } from './support/sheets'
import { visit } from './support/visit'

const browser = await testBrowser()
const wording = 'Xét nghiệm là then chốt, vắc-xin là căn cơ để thích ứng an toàn có kiểm soát'
const phone = { viewport: { width: 390, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] }

describe.each([true, false])('on a phone, by keyboard alone, script: %s', javaScriptEnabled => {
  const open = (address: string) => visit(browser, `${origin}${address}`, { ...phone, javaScriptEnabled })

  test('a journalist reads what was official, until when and why, and takes it with its citation', async () => {
    const { page, complaints, close } = await open('/thong-diep/2021-09-30')
    expect(await page.locator('.wording').textContent()).toBe(wording)
    const status = (await page.locator('.day-lead .inforce').textContent()) ?? ''
    expect(status).toContain('Có hiệu lực trong ngày')
    expect(status).toContain('đến hết ngày 30 tháng 9 năm 2021')
    const period = page.locator('.fact', { hasText: 'Thời gian có hiệu lực' }).first()
    expect(await period.locator('.proof blockquote').first().textContent()).toContain('23/9')
    expect(await period.locator('.proof b').first().textContent()).toBe('Nêu rõ')

    await follow(page, 'Chép kèm nguồn')
    if (javaScriptEnabled) await page.getByText('Đã chép').first().waitFor()
    const taken = javaScriptEnabled
      ? await page.evaluate(() => navigator.clipboard.readText())
      : await page.locator(`${new URL(page.url()).hash}`).inputValue()
    expect(taken).toContain(`“${wording}” (Kế hoạch số 13/KH-TBTT`)
    expect(taken).toContain(`${origin}/thong-diep/2021-09-30?ban=`)
    expect(complaints).toEqual([])
    await close()
  })

  test('an editor goes from a plan to its sources, each step proved in place, and to an office', async () => {
    const { page, complaints, close } = await open('/ke-hoach/23-kh-tbtt')
    await follow(page, /^Truy nguyên: /)
    await page.waitForURL('**/truy-nguyen/23-kh-tbtt')
    await page.locator('h1', { hasText: 'Truy nguyên: Kế hoạch 23/KH-TBTT' }).waitFor()
    const steps = await page.locator('#lien-ket .fact').all()
    expect(steps.length).toBeGreaterThanOrEqual(2)
    for (const step of steps) {
      expect(await step.locator('.say .big').first().textContent()).toMatch(
        /^.+ (thực hiện|ban hành khi|tiếp tục|căn cứ) /,
      )
      expect(await step.locator('.proof').first().isVisible()).toBe(true)
    }
    await follow(page, /^1 Kế hoạch 23\/KH-TBTT /)
    expect(new URL(page.url()).hash).toBe('#lk1')
    await expect.poll(() => page.locator('#lk1').evaluate(inView)).toBe(true)
    const printed = await sheets(page)
    expect(printed[0]).toMatchObject(A4_WIDE)
    const onPaper = plain(printed.map(({ words }) => words).join(''))
    for (const quote of await page.locator('#lien-ket blockquote p').allTextContents())
      expect(onPaper).toContain(plain(quote))
    expect(await page.locator('#lien-ket').textContent()).toContain('Nghị quyết 128/NQ-CP')
    expect(await page.locator('#lien-ket').textContent()).toContain('Quyết định 1438/QĐ-TTg')

    await follow(page, 'Kế hoạch 23/KH-TBTT')
    await page.waitForURL('**/ke-hoach/23-kh-tbtt')
    await page.locator('h1', { hasText: /^Kế hoạch 23/ }).waitFor()
    await follow(page, 'Các Sở Thông tin và Truyền thông')
    await page.locator('h1', { hasText: 'Các Sở Thông tin và Truyền thông' }).waitFor()
    expect(await page.locator('.fact .proof').count()).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('a trainer puts two stages side by side, each difference beside its proof, on one sheet', async () => {
    const { page, complaints, close } = await open('/doi-chieu/04-kh-tbtt/13-kh-tbtt')
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('Thích ứng an toàn để trở lại cuộc sống “bình thường mới”')
    expect(text).toContain(wording)
    await follow(page, 'Bên phải: Kế hoạch 18/KH-TBTT')
    await page.waitForURL('**/doi-chieu/04-kh-tbtt/18-kh-tbtt')
    await page.locator('h1 + p', { hasText: '18/KH-TBTT' }).waitFor()
    expect(await sheets(page)).toEqual([expect.objectContaining(A4_WIDE)])
    expect(complaints).toEqual([])
    await close()
  })

  test('someone who knows three words without marks finds the message', async () => {
    const { page, complaints, close } = await open('/')
    await tabTo(page, 'Tìm thông điệp, kế hoạch, văn bản, cơ quan')
    await page.keyboard.type('then chot')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/tim?q=then+chot')
    expect(await page.locator('.search-hit mark').first().textContent()).toBe('then chốt')
    await follow(page, wording)
    await page.waitForURL('**/thong-diep/2021-09-23')
    await page.locator('.wording', { hasText: wording }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})

describe('with a projector, by keyboard alone', () => {
  const projector = { viewport: { width: 1920, height: 1080 } }

  test('a trainer walks the timeline by arrow keys and puts two stages side by side', async () => {
    const opened = await visit(browser, `${origin}/dong-thoi-gian?tu=2021-09-01&den=2021-10-01`, projector)
    const { page, complaints, close } = opened
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/tu=2021-09-16&den=2021-10-16/)
    await follow(page, 'Đối chiếu')
    await page.waitForURL('**/doi-chieu')
    await tabTo(page, 'Bên trái')
    await page.keyboard.press('Home')
    await follow(page, 'Đối chiếu')
    await page.waitForURL(/doi-chieu\/02-kh-tbtt\/23-kh-tbtt$/)
    const [left, right] = await page.locator('.compare tbody tr:first-child td').all()
    expect((await left!.boundingBox())!.y).toBe((await right!.boundingBox())!.y)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1920)
    expect(complaints).toEqual([])
    await close()
  })

  test('an editor walks along the links of a picture, each with its proof in view', async () => {
    const { page, complaints, close } = await visit(browser, `${origin}/truy-nguyen/23-kh-tbtt`, projector)
    await tabTo(page, /^1 Kế hoạch 23/)
    await page.keyboard.press('ArrowRight')
    await page.locator('.trace-selected .no', { hasText: '2' }).waitFor()
    expect(await page.locator('.trace-selected .proof blockquote').textContent()).toContain(
      'Nghị quyết số 128',
    )
    await expect.poll(() => page.locator('.trace-selected .proof').evaluate(inView)).toBe(true)
    expect(page.url()).toBe(`${origin}/truy-nguyen/23-kh-tbtt`)
    expect(complaints).toEqual([])
    await close()
  })
})

function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top < innerHeight && bottom > 0
}

/** Words without blanks and without the asterisks of the held text, which are not shown. */
const plain = (text: string): string => text.replaceAll(/[\s*]+/g, '')
