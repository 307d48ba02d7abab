import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadRegister } from '../../seed/load/load'
import { writeEntries } from '../../seed/load/register/writeEntry'
import { read } from '../../seed/read/read'
import { testBrowser } from '../support/browser'
import { ownSite } from './support/ownSite'
import { visit } from './support/visit'

interface Week {
  number: string
  issued: string
  from: string
  to: string
  message: string
}
const WEEKS: Week[] = [
  {
    number: '01',
    issued: '01 tháng 9',
    from: '02/9',
    to: '08/9',
    message: 'Chủ động phòng bão, không chủ quan',
  },
  { number: '02', issued: '05 tháng 9', from: '07/9', to: '14/9', message: 'Ở yên trong nhà khi bão về' },
  { number: '03', issued: '18 tháng 9', from: '20/9', to: '27/9', message: 'Khắc phục “nhanh, an toàn”' },
]

/** A weekly plan as a committee issues it, its days in its title alone. */
const planOf = ({ number, issued, from, to, message }: Week) => `BAN CHỈ ĐẠO QUỐC GIA PHÒNG, CHỐNG BÃO
TIỂU BAN TRUYỀN THÔNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}/KH-TTPCB
Hà Nội, ngày ${issued} năm 2024

KẾ HOẠCH
Truyền thông phòng, chống bão tuần từ ${from} đến ${to}

I. MỤC TIÊU
Thông điệp tuần: “${message}”

II. NHIỆM VỤ
1. Đài Truyền hình Việt Nam chủ trì tuyên truyền.
`

const { origin } = await ownSite(async graph => {
  const registerDir = await mkdtemp(join(tmpdir(), 'nguon-register-'))
  for (const week of WEEKS) {
    const file = `kh-${week.number}.txt`
    await writeFile(
      join(registerDir, `${file}.yaml`),
      writeEntries(read(planOf(week).normalize('NFC'), file)),
    )
  }
  await loadRegister({ ...graph, registerDir })
})
const browser = await testBrowser()

test.each([
  [390, 800],
  [1280, 900],
])('two messages in force on one day are told apart, each with its facts (%i px)', async (width, height) => {
  const { page, complaints, close } = await visit(browser, `${origin}/thong-diep/2024-09-07`, {
    viewport: { width, height },
  })
  const messages = WEEKS.slice(0, 2).map(({ message }) => message)
  expect(await page.locator('.wording').allTextContents()).toEqual(messages)
  expect(await page.locator('.facts h3.paper').allTextContents()).toEqual(messages.map(text => `“${text}”`))
  expect(await page.locator('.emptyline').innerText()).toContain('hơn một thông điệp')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  expect(complaints).toEqual([])
  await close()
})

test('a day between two messages has none; its page leads to both', async () => {
  const { page, close } = await visit(browser, `${origin}/thong-diep/2024-09-16`)
  expect(await page.locator('.wording').count()).toBe(0)
  const text = await page.locator('main').innerText()
  expect(text).toContain('Không có thông điệp nào cho ngày này')
  for (const { message } of WEEKS.slice(1)) expect(text).toContain(message)
  await close()
})

test('the days of a message are proved by the title that states them, and its words copied as they are', async () => {
  const { page, close } = await visit(browser, `${origin}/thong-diep/2024-09-25`)
  expect(await page.locator('.day-lead .proof').allTextContents()).toEqual([
    expect.stringContaining('“Khắc phục “nhanh, an toàn””'),
    expect.stringContaining('tuần từ 20/9 đến 27/9'),
  ])
  expect(await page.locator('#nguyen-van').inputValue()).toBe('Khắc phục “nhanh, an toàn”')
  await close()
})

test('the timeline draws an overlap in rows of its own, and names it and the gap', async () => {
  const { page, close } = await visit(browser, `${origin}/dong-thoi-gian`, {
    viewport: { width: 1280, height: 900 },
  })
  const tops = await page
    .locator('.timeline-messages li[data-known] .bar')
    .evaluateAll(bars => bars.map(bar => Math.round(bar.getBoundingClientRect().top)))
  expect(tops[1]).toBeGreaterThan(tops[0]!)
  expect(tops[2]).toBe(tops[0])
  const text = await page.locator('main').innerText()
  expect(text).toContain('Từ 07/9/2024 đến 08/9/2024 có hơn một thông điệp')
  expect(text).toContain('chưa thấy thông điệp nào')
  await close()
})
