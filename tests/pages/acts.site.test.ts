import { expect, test } from 'vitest'
import { siteOrigin as origin } from '../support/siteOrigin'

/** What a reader sees of a page without script. */
async function wordsOf(address: string): Promise<string> {
  const response = await fetch(`${origin}${address}`)
  expect(response.status).toBe(200)
  const html = await response.text()
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

test('a report shows what it tells as done and what it asks, with whom and the place', async () => {
  const { data } = await (
    await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query:
          '{ documents(held: true, first: 100) { nodes { url actions(first: 1) { nodes { text } } requests(first: 1) { nodes { text to { name } } } } } }',
      }),
    })
  ).json()
  const report = data.documents.nodes.find(
    (one: { requests: { nodes: { to: unknown[] }[] }; actions: { nodes: unknown[] } }) =>
      one.actions.nodes.length > 0 && one.requests.nodes.some(({ to }) => to.length > 0),
  )
  const words = await wordsOf(report.url)
  expect(words).toContain('Việc đã làm')
  expect(words).toContain('Kiến nghị, đề nghị')
  expect(words).toContain(report.requests.nodes[0].to[0].name)
})

test.each(['lang-son', 'ha-tinh'])(
  'Sở TTTT %s has the tasks of its class, by a rule that is told',
  async province => {
    const words = await wordsOf(`/co-quan/so-thong-tin-va-truyen-thong-${province}`)
    expect(words).toContain('(qua “các Sở Thông tin và Truyền thông”)')
    expect(words).toContain(
      'Kiểm tra, đôn đốc, giám sát việc thực hiện các nhiệm vụ được nêu trong chỉ thị này',
    )
    expect(words).toContain('Văn bản giao nhiệm vụ cho cả một loại cơ quan')
    expect(words).toContain('Việc đã làm')
  },
)

test('a trace down tells who carried a task out, and that nobody is known to have done the others', async () => {
  const words = await wordsOf('/truy-nguyen/5-ct-btttt?chieu=xuong')
  expect(words).toMatch(
    /Các doanh nghiệp bưu chính trên địa bàn tỉnh.{0,40} Thực hiện nhiệm vụ Tạm dừng việc chấp nhận/,
  )
  expect(words).toMatch(/\d+ trong \d+ nhiệm vụ của văn bản này: chưa thấy ai thực hiện/)
})

test('a directive shows at its task who carried it out, and its classes by their own name', async () => {
  const words = await wordsOf('/van-ban/5-ct-btttt')
  expect(words).toMatch(/Đã thực hiện: Các doanh nghiệp bưu chính trên địa bàn tỉnh/)
  expect(words).not.toContain('Sở Thông tin và Truyền thông tỉnh Lạng Sơn (qua')
})
