import { type Ask, eachNode } from './ask'
import type { Language, wordsOf } from './words'

export type Cell = string | number | boolean | null
export interface Table {
  columns: Record<Language, string[]>
  /** `addressOf` makes a path of the site a whole address. */
  rows(
    ask: Ask,
    addressOf: (path: string) => string,
    words: ReturnType<typeof wordsOf>,
  ): AsyncIterable<Cell[]>
}

const page = 'pageInfo { hasNextPage endCursor }'
const proof = 'evidence { shown locator document { number url } }'

interface Proven {
  evidence: { shown: string; locator: string; document: { number: string | null; url: string } }[]
}
const proofColumns = {
  vi: ['lời văn bản', 'vị trí', 'trong văn bản', 'địa chỉ văn bản'],
  en: ['the paper’s words', 'place', 'in the paper', 'address of the paper'],
}
const proofCells = ({ evidence: [first] }: Proven, addressOf: (path: string) => string): Cell[] => [
  first?.shown ?? null,
  first?.locator ?? null,
  first?.document.number ?? null,
  first ? addressOf(first.document.url) : null,
]

interface DocumentRow {
  number: string | null
  kind: string
  title: string | null
  issued: string | null
  issuer: { name: string } | null
  province: string | null
  held: boolean
  url: string
}
interface MessageRow extends Proven {
  text: string
  kind: string
  plans: {
    plan: { number: string | null; stateOn: string }
    period: { from: string | null; to: string | null; basis: string; confirmedUntil: string | null }
  }[]
}
interface AgencyRow {
  name: string
  abbreviation: string | null
  level: string
  province: string | null
  parent: { name: string } | null
  url: string
}
interface DiscrepancyRow {
  subject: string
  explanation: string
  rule: string
  parts: { name: string; value: string }[]
  kind: string
  values: ({ value: string } & Proven)[]
  ruling: { value: string; reason: string; reasonInEnglish: string | null } | null
  dismissal: { reason: string; reasonInEnglish: string | null } | null
}

/** Each list of the site as a table; the name is its file name without `.csv`. */
export const tables: Record<string, Table> = {
  'van-ban': {
    columns: {
      vi: [
        ...['số ký hiệu', 'loại', 'mã loại', 'tên', 'ngày ban hành', 'cơ quan', 'địa phương'],
        ...['đang giữ', 'địa chỉ'],
      ],
      en: ['number', 'kind', 'kind code', 'title', 'issued', 'issuer', 'province', 'held', 'address'],
    },
    async *rows(ask, addressOf, { codes }) {
      const query = `query($after: String) { list: documents(order: NEWEST, first: 100, after: $after) { ${page} nodes { number kind title issued issuer { name } province held url } } }`
      for await (const d of eachNode<DocumentRow>(ask, query))
        yield [
          d.number,
          codes.documentKinds[d.kind] ?? null,
          d.kind,
          d.title,
          d.issued,
          d.issuer?.name ?? null,
          d.province,
          d.held,
          addressOf(d.url),
        ]
    },
  },
  'thong-diep': {
    columns: {
      vi: [
        ...['thông điệp', 'loại', 'mã loại', 'kế hoạch', 'từ ngày', 'đến ngày', 'cơ sở', 'mã cơ sở'],
        ...['xác nhận đến', 'tình trạng hôm nay', 'mã tình trạng', ...proofColumns.vi],
      ],
      en: [
        ...['message', 'kind', 'kind code', 'plan', 'from', 'to', 'basis', 'basis code'],
        ...['confirmed until', 'state today', 'state code', ...proofColumns.en],
      ],
    },
    async *rows(ask, addressOf, { states, bases, codes }) {
      const { now } = await ask<{ now: { on: string } }>('{ now: currentMessage { on } }')
      const query = `query($after: String) { list: messages(first: 100, after: $after) { ${page} nodes { text kind plans { plan { number stateOn(on: "${now.on}") } period { from to basis confirmedUntil } } ${proof} } } }`
      for await (const m of eachNode<MessageRow>(ask, query))
        for (const carried of m.plans.length ? m.plans : [null])
          yield [
            m.text,
            codes.messageKinds[m.kind] ?? null,
            m.kind,
            carried?.plan.number ?? null,
            carried?.period.from ?? null,
            carried?.period.to ?? null,
            carried ? (bases[carried.period.basis] ?? null) : null,
            carried?.period.basis ?? null,
            carried?.period.confirmedUntil ?? null,
            carried ? (states[carried.plan.stateOn] ?? null) : null,
            carried?.plan.stateOn ?? null,
            ...proofCells(m, addressOf),
          ]
    },
  },
  'co-quan': {
    columns: {
      vi: ['cơ quan', 'viết tắt', 'cấp', 'mã cấp', 'địa phương', 'trực thuộc', 'địa chỉ'],
      en: ['agency', 'abbreviation', 'level', 'level code', 'province', 'part of', 'address'],
    },
    async *rows(ask, addressOf, { codes }) {
      const query = `query($after: String) { list: agencies(first: 100, after: $after) { ${page} nodes { name abbreviation level province parent { name } url } } }`
      for await (const a of eachNode<AgencyRow>(ask, query))
        yield [
          a.name,
          a.abbreviation,
          codes.levels[a.level] ?? null,
          a.level,
          a.province,
          a.parent?.name ?? null,
          addressOf(a.url),
        ]
    },
  },
  'cho-venh': {
    columns: {
      vi: [
        'về điều gì',
        'loại',
        'mã loại',
        'giá trị',
        'phân định',
        'lý do',
        'gác lại vì',
        ...proofColumns.vi,
      ],
      en: [
        'subject',
        'kind',
        'kind code',
        'value',
        'ruling',
        'reason',
        'dismissed because',
        ...proofColumns.en,
      ],
    },
    async *rows(ask, addressOf, { codes, subjectOf, valueToldOf, reasonOf }) {
      const query = `query($after: String) { list: discrepancies(first: 100, after: $after) { ${page} nodes { subject explanation rule parts { name value } kind values { value ${proof} } ruling { value reason reasonInEnglish } dismissal { reason reasonInEnglish } } } }`
      for await (const d of eachNode<DiscrepancyRow>(ask, query))
        for (const v of d.values)
          yield [
            subjectOf(d),
            codes.discrepancyKinds[d.kind] ?? null,
            d.kind,
            valueToldOf(v.value),
            d.ruling?.value ?? null,
            reasonOf(d.ruling),
            reasonOf(d.dismissal),
            ...proofCells(v, addressOf),
          ]
    },
  },
}
