import { addDays, dayNumber } from '../../schema/words/calendar'
import { provincesOn } from '../../schema/words/provinces'
import type { CitationFact, DocumentKind, Entry, FigureFact, Relation, TaskFact } from '../../seed/read/entry'
import { communication, paper, proof } from '../loading/paper'
import { plainFigure } from '../loading/plainFigure'
import { seeded } from '../torture/seeded'

/** The paper that a twentieth of all cite, and the only one of its issuer. */
export const MOST_CITED = { number: '128/NQ-CP', issued: '2001-10-11', issuer: 'Chính phủ' } as const

const FROM = '2002-01-01'
const DAYS = dayNumber('2021-12-31') - dayNumber(FROM)
const WEEKS = Math.floor(DAYS / 7)
const ISSUERS = provincesOn(FROM)
  .slice(0, 50)
  .map(({ name, city }) => `Ủy ban nhân dân ${city ? 'thành phố' : 'tỉnh'} ${name}`)
const SERIES = [
  { kind: 'DECISION', symbol: 'QĐ-UBND', name: 'Quyết định' },
  { kind: 'PLAN', symbol: 'KH-UBND', name: 'Kế hoạch' },
  { kind: 'REPORT', symbol: 'BC-UBND', name: 'Báo cáo' },
  { kind: 'DIRECTIVE', symbol: 'CT-UBND', name: 'Chỉ thị' },
] as const satisfies readonly { kind: DocumentKind; symbol: string; name: string }[]
const SUBJECTS = [
  'an toàn giao thông',
  'phòng chống dịch',
  'truyền thông cơ sở',
  'an toàn thực phẩm',
  'chuyển đổi số',
  'phòng chống thiên tai',
  'giảm nghèo bền vững',
  'tiêm chủng mở rộng',
  'giáo dục pháp luật',
  'bảo vệ môi trường',
  'phát triển du lịch',
  'an sinh xã hội',
]
const WORK = ['Tuyên truyền', 'Kiểm tra', 'Hướng dẫn', 'Tổng kết']
const COUNTED = ['Số hộ tham gia', 'Số tin bài phát', 'Số lớp tập huấn']
const SAYINGS = ['An toàn là trên hết', 'Chung tay vì cộng đồng', 'Nói đúng, làm đúng', 'Mỗi người một việc']

/** What others need to cite a paper. */
interface Name {
  number: string
  issued: string
  issuer: string
  kind: DocumentKind
}

/**
 * So many papers in the shapes of the real ones, the same for the same number: twenty years of fifty provinces, a weekly
 * message of the communication committee in every tenth paper or fewer; about 4 citations each (a chain through the papers of
 * each province, cycles, every fortieth with 22, a twentieth of all to one), 3 figures and 2 tasks.
 */
export function* generatedPapers(count: number): Generator<Entry> {
  const random = seeded(count)
  const names = namesOf(count)
  for (const [at, name] of names.entries()) {
    const subject = SUBJECTS[Math.floor(random() ** 2 * SUBJECTS.length)]!
    const cites = citationsOf(at, names, random)
    const told = { file: `giay-${String(at).padStart(7, '0')}.txt`, ...name, cites }
    if (isWeekly(at, count)) yield weekly(told, count)
    else yield ordinary(told, at, subject, random)
  }
}

/** Every tenth paper, until each week has one. */
const isWeekly = (at: number, count: number) => at % Math.max(10, Math.ceil(count / WEEKS)) === 1

/** In the order of their days; numbers begin anew each year. */
function namesOf(count: number): Name[] {
  const last = new Map<string, number>()
  return Array.from({ length: count }, (_, at) => {
    if (at === 0) return { ...MOST_CITED, kind: 'RESOLUTION' }
    const weekly = isWeekly(at, count)
    const issued = weekly ? addDays(weekOf(at, count), -2) : addDays(FROM, Math.floor((at / count) * DAYS))
    const { kind, symbol } = weekly ? WEEKLY : SERIES[Math.floor(at / ISSUERS.length) % SERIES.length]!
    const issuer = weekly ? communication : ISSUERS[at % ISSUERS.length]!
    const series = `${issuer} ${symbol} ${issued.slice(0, 4)}`
    const digits = (last.get(series) ?? 0) + 1
    last.set(series, digits)
    return { number: `${String(digits).padStart(2, '0')}/${symbol}`, issued, issuer, kind }
  })
}

const WEEKLY = { kind: 'PLAN', symbol: 'KH-TBTT' } as const
/** Monday or whatever day the week of a weekly plan begins with. */
const weekOf = (at: number, count: number) => addDays(FROM, Math.floor((at / count) * WEEKS) * 7)

function citationsOf(at: number, names: readonly Name[], random: () => number): Partial<CitationFact>[] {
  const cited = new Map<number, Relation>()
  const cite = (to: number, relation: Relation) => {
    if (to >= 0 && to < names.length && to !== at && !cited.has(to)) cited.set(to, relation)
  }
  if (at % 20 === 3) cite(0, 'BASED_ON')
  if (!isWeekly(at, names.length)) cite(at - ISSUERS.length, 'CONTINUES')
  if (at % 100 === 5) cite(at + 1, 'MENTIONS')
  if (at % 100 === 6) cite(at - 1, 'IMPLEMENTS')
  const wanted = at % 40 === 7 ? 22 : 1 + Math.floor(random() * 6)
  // The older a paper is, the more papers have cited it.
  for (let tries = 0; cited.size < wanted && tries < 2 * wanted; tries++)
    cite(Math.floor(random() ** 2 * at), random() < 0.5 ? 'BASED_ON' : 'MENTIONS')
  return [...cited].map(([to, relation]) => ({
    ...names[to]!,
    year: Number(names[to]!.issued.slice(0, 4)),
    printed: names[to]!.number,
    relation,
  }))
}

type Told = Name & { file: string; cites: Partial<CitationFact>[] }

function weekly(told: Told, count: number): Entry {
  const at = Number(/\d+/.exec(told.file))
  const from = weekOf(at, count)
  const to = addDays(from, 6)
  const text = `${SAYINGS[at % SAYINGS.length]}, tuần ${Math.floor((at / count) * WEEKS) + 1}`
  const period = { from, to, basis: 'STATED', printed: `từ ngày ${from} đến ngày ${to}` } as const
  return paper({
    ...told,
    title: `Kế hoạch truyền thông tuần từ ngày ${from}`,
    says: [{ text, own: true, period }],
  })
}

function ordinary(told: Told, at: number, subject: string, random: () => number): Entry {
  const place = told.issuer.replace(/^Ủy ban nhân dân /, '')
  const { name } = SERIES.find(({ kind }) => kind === told.kind) ?? { name: 'Nghị quyết' }
  const events = [
    { ...proof(9000, 'đã họp'), on: told.issued, until: null, title: `Họp về ${subject} lần ${at}` },
  ]
  return paper({
    ...told,
    title: `${name} về ${subject} của ${place}`,
    entry: {
      tasks: WORK.slice(0, 2).map((_, row) => task(7000 + row * 300, at + row, subject)),
      figures: COUNTED.map((counted, row) => figure(8000 + row * 100, counted, subject, told, random)),
      events: at % 10 === 2 ? events : [],
    },
  })
}

function task(start: number, at: number, subject: string): TaskFact {
  const name = ISSUERS[(at * 7) % ISSUERS.length]!
  const text = `${WORK[at % WORK.length]} công tác ${subject} tại các xã, phường`
  const words = proof(start, `${name}: ${text}`, 'II ¶1')
  const agency = { name, role: 'LEAD', ...proof(start, name, 'II ¶1') } as const
  return { ...words, agencies: [agency], text, due: null }
}

function figure(
  start: number,
  counted: string,
  subject: string,
  told: Told,
  random: () => number,
): FigureFact {
  const value = 10 + Math.floor(random() * 9000)
  const statement = `${counted} về ${subject} theo ${told.number}: ${value}`
  return {
    ...proof(start, statement, 'III ¶1'),
    subject: `${counted} về ${subject}`,
    printed: String(value),
    value,
    unit: null,
    qualifier: 'EXACT',
    asOf: told.issued,
    ...plainFigure(statement),
  }
}
