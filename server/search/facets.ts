import type { SearchKind } from '../../schema/enums/searchKind'
import type { SearchFacet } from '../../schema/search/searchFacet'
import type { Candidate } from './candidates'

export const kindLabels: Readonly<Record<SearchKind, string>> = {
  MESSAGE: 'Thông điệp',
  PLAN: 'Kế hoạch',
  POLICY: 'Văn bản chỉ đạo',
  REPORT: 'Báo cáo',
  DISPATCH: 'Công văn, thông báo',
  AGENCY: 'Cơ quan',
  TASK: 'Nhiệm vụ',
  REQUEST: 'Kiến nghị, đề nghị',
  ACTION: 'Việc đã làm',
  EVENT: 'Sự kiện',
  FIGURE: 'Số liệu',
  PASSAGE: 'Đoạn văn bản',
}

interface Value {
  value: string
  label: string
}

const fields: { field: string; valueIn(candidate: Candidate): Value | null }[] = [
  { field: 'kind', valueIn: ({ kind }) => ({ value: kind, label: kindLabels[kind] }) },
  { field: 'year', valueIn: ({ first }) => (first ? same(first.slice(0, 4)) : null) },
  { field: 'agency', valueIn: ({ agency }) => agency && { value: agency.id, label: agency.name } },
  { field: 'province', valueIn: ({ province }) => (province ? same(province) : null) },
]

/** How all hits divide by kind, year, agency and province, most first. */
export const facetsOf = (candidates: readonly Candidate[]): SearchFacet[] =>
  fields.map(({ field, valueIn }) => {
    const counted = new Map<string, { value: string; label: string; count: number }>()
    for (const value of candidates.map(valueIn)) {
      if (!value) continue
      const there = counted.get(value.value)
      if (there) there.count += 1
      else counted.set(value.value, { ...value, count: 1 })
    }
    return {
      field,
      values: [...counted.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    }
  })

const same = (value: string): Value => ({ value, label: value })
