import { expect } from 'vitest'
import type { DocumentHeader, TaskFact } from '../../../seed/read/entry'
import { outline } from '../../../seed/read/outline/outline'
import { tasks } from '../../../seed/read/rules/tasks/index'
import { headerOf } from '../headerOf'

const HEAD = `ỦY BAN NHÂN DÂN TỈNH
Số: 01/CT-UBND
Quảng Ngãi, ngày 04 tháng 01 năm 2021

CHỈ THỊ
Về việc triển khai công tác

`

/** The tasks that a paper with this body assigns; every quotation is checked to stand where it says. */
export function tasksOf(body: string, header: Partial<DocumentHeader> = {}): TaskFact[] {
  const [paper] = outline((HEAD + body).normalize('NFC'), 'chi-thi.txt')
  const found = tasks(paper!, headerOf({ kind: 'DIRECTIVE', issued: '2021-01-04', ...header }), [])
  for (const { field, agencies, ...task } of found) {
    for (const { start, end, quote } of [task, ...agencies, ...(field ? [field] : [])])
      expect(paper!.text.slice(start, end)).toBe(quote)
  }
  return found
}

/** The same, a line each: `LEAD Sở Y tế + JOIN Công an tỉnh: clause`. */
export function assigned(body: string, header: Partial<DocumentHeader> = {}): string[] {
  return tasksOf(body, header).map(({ agencies, text }) => {
    const names = agencies.map(({ name, role }) => `${role} ${name}`).join(' + ')
    return `${names || '–'}: ${text}`
  })
}

export const ORDER = 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các cơ quan thực hiện một số nhiệm vụ sau:\n\n'
