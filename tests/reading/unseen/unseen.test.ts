import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import type { UnseenAnswer } from './answers'
import { unseenAnswers } from './answers'
import corrections from './corrections.json' with { type: 'json' }
import { ROWS, scoreUnseen } from './scores'

const LETTER = `VĂN PHÒNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 88/VPCP-KGVX
V/v khám sức khỏe đầu năm
Hà Nội, ngày 05 tháng 01 năm 2017

Kính gửi: Bộ Y tế.

Căn cứ Nghị định số 12/2015/NĐ-CP ngày 03/02/2015 của Chính phủ, Thủ tướng Chính phủ giao Bộ Y tế rà soát quy trình khám.

KT. BỘ TRƯỞNG, CHỦ NHIỆM
PHÓ CHỦ NHIỆM
Trần An Bình
`

const answer: UnseenAnswer = {
  name: 'letter',
  sha256: '',
  source: '',
  header: {
    type: 'Công văn',
    number: '88/VPCP-KGVX',
    date: '2017-01-05',
    place: 'Hà Nội',
    issuer: 'Văn phòng Chính phủ',
    title: 'khám … đầu năm',
    signer: 'Trần An Bình',
    post: 'Phó Chủ nhiệm',
  },
  citations: [
    { type: 'Nghị định', number: '12/2015/NĐ-CP', date: '2015-02-03', relation: 'BASED_ON', from: null },
  ],
  messages: [],
  tasks: [{ head: 'Bộ Y tế rà soát quy trình khám', agencies: ['Bộ Y tế'] }],
}

const faultsOf = (changed: Partial<UnseenAnswer>): string[] => {
  const scores = scoreUnseen({ ...answer, ...changed }, read(LETTER, 'letter.txt'))
  return ROWS.filter(row => scores[row].faults.length > 0)
}

describe('a paper against its answer', () => {
  test('is without fault where all is read', () => {
    expect(faultsOf({})).toEqual([])
  })

  test.each<[string, Partial<UnseenAnswer>, string[]]>([
    ['another place', { header: { ...answer.header, place: 'Huế' } }, ['place']],
    ['another end of the title', { header: { ...answer.header, title: 'khám … cuối năm' } }, ['title']],
    [
      'a signer where the paper has none',
      { header: { ...answer.header, signer: null, post: null } },
      ['no signer invented'],
    ],
    ['another relation', { citations: [{ ...answer.citations![0]!, relation: 'MENTIONS' }] }, ['relation']],
    ['a relation that is not asked', { citations: [{ ...answer.citations![0]!, relation: null }] }, []],
    ['a message that is not read', { messages: [{ text: 'Khỏe để học' }] }, ['messages']],
    ['a message that need not be read', { messages: [{ text: 'Khỏe để học', optional: true }] }, []],
    ['another agency', { tasks: [{ ...answer.tasks![0]!, agencies: ['Bộ Nội vụ'] }] }, ['tasks with agency']],
    ['a task beyond the answer', { tasks: [] }, ['tasks', 'tasks with agency']],
    ['tasks that are not asked', { tasks: null }, []],
  ])('%s', (_, changed, faults) => {
    expect(faultsOf(changed)).toEqual(faults)
  })
})

test('at least 30 papers are answered, each known by its hash and its source, no title over 200 characters', () => {
  expect(unseenAnswers.length).toBeGreaterThanOrEqual(30)
  expect(new Set(unseenAnswers.map(({ sha256 }) => sha256)).size).toBe(unseenAnswers.length)
  for (const { name, sha256, source, header } of unseenAnswers) {
    expect(sha256, name).toMatch(/^[0-9a-f]{64}$/)
    expect(source, name).not.toBe('')
    expect(header.title?.length ?? 0, name).toBeLessThanOrEqual(200)
  }
})

test('every correction is told with its reason and is made', () => {
  for (const correction of corrections as readonly Correction[]) {
    const { paper, dropped = [], field, was, now, why } = correction
    const answer = unseenAnswers.find(({ name }) => name === paper)!
    for (const one of correctedIn(answer, correction)) expect(one, paper).toHaveProperty(field, now)
    expect(answer.tasks?.filter(({ head }) => dropped.includes(head)) ?? [], paper).toEqual([])
    expect(was, paper).not.toEqual(now)
    expect(why, paper).not.toBe('')
  }
})

/** What of an answer was corrected, at least one. */
function correctedIn(answer: UnseenAnswer, { citation, tasks, messages, dropped, field, now }: Correction) {
  if (dropped) return []
  const corrected = citation
    ? answer.citations?.filter(one => one.number === citation && one[field as 'relation'] === now)
    : tasks
      ? answer.tasks?.filter(({ head }) => tasks.includes(head))
      : messages
        ? answer.messages.filter(({ text }) => messages.includes(text))
        : [{ ...answer.header, tasks: answer.tasks }]
  expect(corrected?.length ?? 0, answer.name).toBeGreaterThanOrEqual((tasks ?? messages)?.length ?? 1)
  return corrected ?? []
}

interface Correction {
  paper: string
  /** The number of the citation; absent where the head was corrected. */
  citation?: string
  /** The heads of the tasks that were corrected. */
  tasks?: string[]
  /** The messages that were. */
  messages?: string[]
  /** The heads of tasks that are none. */
  dropped?: string[]
  field: string
  was: string | string[] | null
  /** Where a paper is cited twice, what the second says. */
  now: string | string[] | true | null
  why: string
}
