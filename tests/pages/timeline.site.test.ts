import { describe, expect, it } from 'vitest'
import { testBrowser } from '../support/browser'
import { siteOrigin as origin } from '../support/siteOrigin'
import { sheets } from './support/sheets'
import { visit } from './support/visit'

const browser = await testBrowser()

describe('the timeline of the real papers', () => {
  it('shows the six messages on their days, the signing days in a lane of their own, and no red today', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian`)
    const bars = await page.locator('.timeline-messages li[data-known] .timeline-when').allInnerTexts()
    expect(bars).toEqual([
      'từ 30/8 đến hết 06/9',
      'từ 07/9 đến hết 14/9',
      'từ 15/9 đến hết 22/9 (suy ra)',
      'từ 23/9 đến hết 30/9',
      'từ 01/10 đến hết 11/10 (suy ra)',
      'từ 12/10/2021, chưa có ngày kết thúc (suy ra)',
    ])
    expect(await page.locator('.timeline-plans li').allInnerTexts()).toHaveLength(6)
    expect(await page.locator('.timeline-messages .timeline-now').count()).toBe(0)
    expect(await page.locator('.timeline-opensay').innerText()).toContain('29/11/2021')
    await close()
  })

  it('draws every mark at its days, on whichever side its words stand', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian`, {
      viewport: { width: 1280, height: 900 },
    })
    const misplaced = await page.locator('.timeline-dated li').evaluateAll(items =>
      items.flatMap(item => {
        const own = getComputedStyle(item)
        const [a, span] = ['--a', '--span'].map(name => Number(own.getPropertyValue(name)))
        const list = item.parentElement!.getBoundingClientRect()
        const mark = getComputedStyle(item, '::before')
        const at = item.getBoundingClientRect().left + Number.parseFloat(mark.left)
        return Math.abs(at - (list.left + (a! / span!) * list.width)) > 4
          ? [`${item.textContent}: ${at}`]
          : []
      }),
    )
    expect(await page.locator('.timeline-dated li').count()).toBeGreaterThan(15)
    expect(misplaced).toEqual([])
    await close()
  })

  it('is moved by keys, and its address says what is on view', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian?tu=2021-09-01&den=2021-10-01`)
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/tu=2021-09-16&den=2021-10-16/)
    await page.getByText('Từ ngày 16 tháng 9 năm 2021 đến ngày 16 tháng 10 năm 2021').waitFor()
    await close()
  })

  it('is brought closer by + and shown whole by Home', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian?tu=2021-09-01&den=2021-11-30`)
    await page.keyboard.press('+')
    await page.waitForURL(/tu=2021-09-24&den=2021-11-08/)
    await page.keyboard.press('Home')
    await page.waitForURL(/\/dong-thoi-gian$/)
    await page.goBack()
    await page.waitForURL(/tu=2021-09-24/)
    await page.getByText('Từ ngày 24 tháng 9 năm 2021').waitFor()
    await close()
  })

  it('keeps the focus on the control that was used', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian`)
    for (const control of ['Gần hơn', 'Tới']) {
      const before = page.url()
      await page.getByRole('link', { name: control, exact: true }).press('Enter')
      await page.waitForURL(url => url.href !== before)
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(control)
    }
    await close()
  })

  it('leaves keys typed into its search alone', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian`)
    await page.locator('#tim').focus()
    await page.keyboard.type('12+')
    await page.keyboard.press('Home')
    expect(await page.locator('#tim').inputValue()).toBe('12+')
    expect(page.url()).toBe(`${origin}/dong-thoi-gian`)
    await close()
  })

  const WIDE = { viewport: { width: 1280, height: 900 } }
  const SOME = '/dong-thoi-gian?tu=2021-09-01&den=2021-10-31'

  /** The drawing, once it can be moved by hand. */
  async function movable(options: Parameters<typeof visit>[2] = WIDE) {
    const visited = await visit(browser, `${origin}${SOME}`, options)
    const box = (await visited.page.locator('.timeline-messages > ol').boundingBox())!
    return { ...visited, x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width }
  }
  const asked = (address: string) => {
    const { searchParams } = new URL(address)
    return [searchParams.get('tu'), searchParams.get('den')]
  }

  it('is zoomed by Ctrl and the wheel, and moved by the wheel turned sideways', async () => {
    const { page, complaints, x, y, close } = await movable()
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -500)
    await page.keyboard.up('Control')
    await page.waitForURL(address => !address.search.includes('tu=2021-09-01'))
    const [from, to] = asked(page.url())
    expect(from! > '2021-09-05' && to! < '2021-10-27').toBe(true)
    await page.waitForTimeout(300)
    await page.mouse.wheel(300, 0)
    await page.waitForURL(address => !address.search.includes(`tu=${from}`))
    expect(asked(page.url())[0]! > from!).toBe(true)
    expect(complaints).toEqual([])
    await close()
  })

  it('is moved by a drag, which follows no link; a plain wheel scrolls the page', async () => {
    const { page, x, y, close } = await movable()
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, 200)
    await page.waitForFunction(() => window.scrollY > 0)
    expect(page.url()).toBe(`${origin}${SOME}`)
    await page.mouse.down()
    await page.mouse.move(x - 200, y, { steps: 8 })
    await page.mouse.up()
    await page.waitForURL(
      address => address.pathname === '/dong-thoi-gian' && !address.search.includes('tu=2021-09-01'),
    )
    expect(asked(page.url())[0]! > '2021-09-05').toBe(true)
    await close()
  })

  it('is zoomed by two fingers', async () => {
    const { page, x, y, close } = await movable({ ...WIDE, hasTouch: true })
    const hand = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
      hand.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: apart === null ? [] : [-1, 1].map((way, id) => ({ x: x + way * apart, y, id })),
      })
    await touch('touchStart', 50)
    for (const apart of [70, 90, 110]) await touch('touchMove', apart)
    await touch('touchEnd', null)
    await page.waitForURL(address => !address.search.includes('tu=2021-09-01'))
    const [from, to] = asked(page.url())
    expect(from! > '2021-09-05' && to! < '2021-10-27').toBe(true)
    await close()
  })

  it('is moved, filtered and searched without a script', async () => {
    const { page, close } = await visit(browser, `${origin}${SOME}`, { javaScriptEnabled: false })
    await page.getByRole('link', { name: 'Gần hơn' }).click()
    expect(asked(page.url())).toEqual(['2021-09-16', '2021-10-16'])
    await page.getByRole('link', { name: 'Địa phương', exact: true }).click()
    expect(await page.locator('.timeline-lane').count()).toBe(1)
    await page.locator('#tim').fill('cong van')
    await page.getByRole('button', { name: 'Lọc' }).click()
    expect(new URL(page.url()).searchParams.get('loai')).toBe('dia-phuong')
    expect(await page.locator('.timeline-dated li').count()).toBeGreaterThan(0)
    await close()
  })

  it('has a real list in every lane', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian`, WIDE)
    const lanes = page.locator('section.timeline-lane')
    for (const lane of await lanes.all()) {
      const name = await lane.locator('h2').textContent()
      expect(await lane.getByRole('listitem').count(), name ?? '').toBeGreaterThan(0)
    }
    expect(await lanes.count()).toBe(6)
    await close()
  })

  it('finds words without their marks', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian?tim=kien+toan`)
    expect(await page.locator('.timeline-dated li:not(.timeline-dim)').allInnerTexts()).toEqual([
      expect.stringContaining('1438/QĐ-TTg'),
    ])
    expect(await page.getByRole('status').textContent()).toContain('“kien toan”')
    await close()
  })

  it('searches the messages too, and says when nothing holds the words', async () => {
    const { page, close } = await visit(browser, `${origin}/dong-thoi-gian?tim=xét+nghiệm`)
    const bright = page.locator('.timeline-messages li:not(.timeline-dim) a[href^="/thong-diep/"]')
    expect(await bright.allInnerTexts()).toEqual([expect.stringContaining('Xét nghiệm là then chốt')])
    await page.goto(`${origin}/dong-thoi-gian?tim=khongcogi`)
    expect(await page.getByRole('status').textContent()).toContain('Không mục nào')
    await close()
  })
})

it('is printed with its chart on the first sheet', async () => {
  const { page, close } = await visit(browser, `${origin}/dong-thoi-gian`, {
    viewport: { width: 1280, height: 900 },
  })
  const [first] = await sheets(page)
  const plain = (text: string) => text.replaceAll(/\s+/g, '')
  for (const words of ['Bình tĩnh sống để chống dịch', 'ngày ký'])
    expect(plain(first!.words)).toContain(plain(words))
  await close()
})
