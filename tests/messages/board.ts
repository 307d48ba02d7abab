import type { madeUpGraph } from '../support/madeUpGraph'

const board = { kind: 'PLAN', issuer: 'Ban Truyền thông' } as const

/** A board that issued three plans, a ministry with a theme, a province with a plan of its own: none of them exists. */
export async function writeBoard(made: ReturnType<typeof madeUpGraph>): Promise<void> {
  await made.papers([
    { id: 'd:1', number: '01/KH-BTT', issued: '2022-03-01', ...board },
    { id: 'd:2', number: '02/KH-BTT', issued: '2022-03-08', ...board },
    { id: 'd:3', number: '03/KH-BTT', issued: '2022-03-15', ...board },
    { id: 'd:theme', kind: 'PLAN', number: '9/KH-BYT', issued: '2022-03-20', issuer: 'Bộ Y tế' },
    {
      id: 'd:local',
      kind: 'PLAN',
      number: '7/KH-BCĐ',
      issued: '2022-03-02',
      province: 'Hà Giang',
      issuer: 'Ban Hà Giang',
    },
    { id: 'd:report', kind: 'REPORT', number: '5/BC-BTT', issued: '2022-04-10', issuer: 'Ban Truyền thông' },
    { id: 'd:policy', kind: 'RESOLUTION', number: '12/NQ-CP', issued: '2022-02-01' },
  ])
  await made.nodes('Message', [
    { id: 'm:one', kind: 'WEEKLY', text: 'Bình tĩnh sống “vui” mỗi ngày' },
    { id: 'm:two', kind: 'WEEKLY', text: 'Cùng nhau rửa tay thật sạch sẽ' },
    { id: 'm:three', kind: 'PHASE', text: 'Sống khỏe, thích ứng với mọi thay đổi' },
    { id: 'm:theme', kind: 'MOTTO', text: 'Vì một đất nước khỏe mạnh' },
    { id: 'm:local', kind: 'WEEKLY', text: 'Người Hà Giang ở nhà' },
  ])
  await made.links([
    {
      type: 'CARRIES',
      from: 'd:1',
      to: 'm:one',
      quote: 'từ ngày 01/3 đến ngày 07/3/2022',
      properties: { wording: 'Bình tĩnh sống “vui” mỗi ngày', from: '2022-03-01', until: '2022-03-08' },
    },
    {
      type: 'CARRIES',
      from: 'd:1',
      to: 'm:one',
      source: 'd:report',
      quote: 'Bình tĩnh sống vui từng ngày',
      properties: { wording: 'Bình tĩnh sống vui từng ngày' },
    },
    { type: 'CARRIES', from: 'd:2', to: 'm:two', properties: { wording: 'Cùng nhau rửa tay thật sạch sẽ' } },
    {
      type: 'CARRIES',
      from: 'd:3',
      to: 'm:three',
      properties: { wording: 'Sống khỏe, thích ứng với mọi thay đổi' },
    },
    { type: 'CARRIES', from: 'd:local', to: 'm:local', properties: { wording: 'Người Hà Giang ở nhà' } },
    { type: 'WORDS', from: 'd:theme', to: 'm:theme', properties: { wording: 'Vì một đất nước khỏe mạnh' } },
    {
      type: 'WORDS',
      from: 'd:report',
      to: 'm:two',
      properties: { wording: 'Cùng nhau rửa tay cho sạch' },
    },
    { type: 'CONFIRMS', from: 'd:report', to: 'd:3', properties: { on: '2022-04-10' } },
    { type: 'STATES', from: 'd:2', to: 'd:2', properties: { attribute: 'issued', value: '2022-03-08' } },
    { type: 'IMPLEMENTS', from: 'd:1', to: 'd:policy', quote: 'thực hiện Nghị quyết 12/NQ-CP' },
    { type: 'MENTIONS', from: 'd:2', to: 'd:policy' },
  ])
  await made.version('one')
}
