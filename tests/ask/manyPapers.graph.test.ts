import { expect, test } from 'vitest'
import { addDays } from '../../schema/words/calendar'
import { paper, proof } from '../loading/paper'
import { plainFigure } from '../loading/plainFigure'
import { sampleLoader } from '../loading/sampleRegister'
import { testApi } from '../support/api'
import { testGraph } from '../support/graph'

/** More than are looked at for one answer. */
const MANY = 160

const graph = await testGraph()
const { load } = await sampleLoader(graph)
const { ask } = await testApi(graph)
const { told } = await load(Array.from({ length: MANY }, (_, at) => reportOf(at)))
expect(told).toEqual([])

/** The last is of a day, of a matter and with a number of its own. */
function reportOf(at: number) {
  const issued = addDays('2021-01-01', at)
  const isLast = at === MANY - 1
  const matter = isLast ? 'Kiểm tra kho lưu trữ' : `Tuyên truyền an toàn giao thông đợt ${at}`
  const signer = { name: 'Nguyễn Văn An', title: 'Giám đốc', mode: null, signature: ['Giám đốc'] }
  const told = paper({
    file: `bc-${String(at).padStart(3, '0')}.txt`,
    number: `${at + 1}/BC-SYT`,
    kind: 'REPORT',
    issued,
    issuer: 'Sở Y tế tỉnh Lạng Sơn',
    cites: [{ number: '128/NQ-CP', kind: 'RESOLUTION', issued: '2021-10-11', relation: 'IMPLEMENTS' }],
    entry: {
      tasks: [
        {
          ...proof(7000, `Bộ Y tế ${matter}`),
          agencies: [{ name: 'Bộ Y tế', role: 'LEAD', ...proof(7000, 'Bộ Y tế') }],
          text: matter,
          due: null,
        },
      ],
      actions: [
        {
          ...proof(7500, `Bộ Công an đã ${matter}`),
          agencies: [{ name: 'Bộ Công an', ...proof(7500, 'Bộ Công an') }],
          text: `Bộ Công an đã ${matter.charAt(0).toLowerCase()}${matter.slice(1)}`,
          on: issued,
          until: null,
          under: [],
          figures: [],
        },
      ],
      requests: [
        {
          ...proof(7800, `đề nghị Bộ Quốc phòng ${matter}`),
          text: matter,
          by: [],
          to: [{ name: 'Bộ Quốc phòng', ...proof(7810, 'Bộ Quốc phòng') }],
        },
      ],
      figures: [
        {
          ...proof(8000, `200 bài`),
          ...{
            subject: 'Tin bài',
            printed: '200',
            value: 200,
            unit: 'bài',
            qualifier: 'EXACT',
            asOf: issued,
          },
          ...plainFigure(`Tin bài phát ngày ${issued}: 200 bài`),
        },
      ],
    },
  })
  const signed = { attribute: 'signer', value: signer.name, ...proof(9500, signer.name) } as const
  return { ...told, document: { ...told.document, signer }, facts: [...told.facts, signed] }
}

interface Told {
  outcome: string
  sentence: string | null
  sentenceInEnglish: string | null
  explanation: string | null
}
async function askedOf(question: string): Promise<Told> {
  const { data, errors } = await ask<{ ask: Told }>(
    'query ($q: String!) { ask(text: $q) { outcome sentence sentenceInEnglish explanation } }',
    { q: question },
  )
  expect(errors).toEqual([])
  return data.ask
}

test.each([
  'Những văn bản nào nhắc đến Nghị quyết 128/NQ-CP?',
  'Những văn bản nào thực hiện Nghị quyết 128/NQ-CP?',
  'Bộ Y tế có những nhiệm vụ gì?',
  'Bộ Công an đã làm gì?',
  'Các văn bản kiến nghị gì với Bộ Quốc phòng?',
  'Nguyễn Văn An ký những văn bản nào?',
  'Những văn bản nào ban hành năm 2021?',
])('of more than are looked at no whole count is told: %s', async question => {
  const { outcome, sentence, sentenceInEnglish } = await askedOf(question)
  expect([outcome, sentence]).toEqual(['ANSWERED', expect.stringMatching(/^Ít nhất \d+ | ít nhất \d+ /)])
  expect(sentenceInEnglish).toMatch(/^At least \d+ | at least \d+ /)
})

test.each([
  ['Nguyễn Văn An ký văn bản nào ngày 9/6/2021?', '160/BC-SYT'],
  ['Sở Y tế tỉnh Lạng Sơn ban hành văn bản nào ngày 9/6/2021?', '160/BC-SYT'],
])('what is asked of a day is found behind all that came before: %s', async (question, number) => {
  expect(addDays('2021-01-01', MANY - 1)).toBe('2021-06-09')
  const { outcome, sentence } = await askedOf(question)
  expect([outcome, sentence]).toEqual(['ANSWERED', expect.stringContaining(number)])
})

test.each([
  'Bộ Y tế có nhiệm vụ gì về kho lưu trữ?',
  'Bộ Công an đã làm gì ngày 9/6/2021?',
  'Các văn bản kiến nghị gì với Bộ Quốc phòng về kho lưu trữ?',
  'Kế hoạch nào nhắc đến Nghị quyết 128/NQ-CP?',
])('what was not looked at is not denied: %s', async question => {
  const { outcome } = await askedOf(question)
  expect(outcome).not.toBe('NOT_HELD')
})

test('one value of more figures than are looked at is not the answer', async () => {
  const { outcome, sentence } = await askedOf('Có bao nhiêu tin bài?')
  expect([outcome, sentence]).toEqual(['AMBIGUOUS', null])
})
